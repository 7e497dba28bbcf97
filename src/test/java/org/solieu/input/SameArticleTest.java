package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solieu.Solieu;
import org.solieu.input.html.OwnArticle;
import org.solieu.record.Article;

/** One article gives the same words, whatever kind of file it comes in. */
class SameArticleTest extends ReadingTest {
  private static final Solieu SOLIEU = Solieu.create();

  record Form(String name, byte[] content, String source) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (String name : OwnArticle.NAMES) {
      OwnArticle article = OwnArticle.read(name);
      forms(article.title(), article.text().lines().toList())
          .forEach((file, content) -> forms.add(new Form(file, content, source(file))));
    }
    return forms.stream();
  }

  private static Map<String, byte[]> forms(String title, List<String> lines) {
    byte[] page = Bundle.html(title, lines);
    byte[] row = Bundle.json(Bundle.row(title, lines));
    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put("a.txt", Bundle.text(lines));
    forms.put("a.html", page);
    forms.put("page-named.txt", page);
    forms.put("a.md", Bundle.markdown(title, lines));
    forms.put("a.json", row);
    forms.put("array.json", ("[" + new String(row, UTF_8) + "]").getBytes(UTF_8));
    forms.put("a.jsonl", row);
    forms.put("a.csv", Bundle.csv(',', title, lines));
    forms.put("semicolons.csv", Bundle.csv(';', title, lines));
    forms.put("a.tsv", Bundle.csv('\t', title, lines));
    String table = "\uFEFF" + new String(Bundle.csv('\t', title, lines), UTF_8);
    forms.put("utf16.tsv", table.getBytes(UTF_16LE));
    forms.put("a.docx", Bundle.docx(title, lines));
    forms.put("a.pdf", Bundle.pdf(lines, 90, 1));
    forms.put("narrow.pdf", Bundle.pdf(lines, 32, 1));
    forms.put("columns.pdf", Bundle.pdf(lines, 46, 2));
    forms.put("a.warc", Bundle.warc(page));
    forms.put("a.warc.gz", Bundle.gzip(Bundle.warc(page)));
    forms.put("a.txt.gz", Bundle.gzip(Bundle.text(lines)));
    forms.put("a.zip", Bundle.zip(Map.of("tin/b.txt", Bundle.text(lines))));
    forms.put("a.tar", Bundle.tar(Map.of("b.html", page)));
    forms.put("a.tgz", Bundle.gzip(Bundle.tar(Map.of("b.jsonl", row))));
    forms.put("zips.zip", Bundle.zip(Map.of("b.zip", Bundle.zip(Map.of("c.html", page)))));
    return forms;
  }

  private static String source(String file) {
    return file
        + switch (file) {
          case "array.json", "a.jsonl", "a.csv", "semicolons.csv", "a.tsv", "utf16.tsv" -> "#1";
          case "a.warc", "a.warc.gz" -> "#3";
          case "a.zip" -> "!tin/b.txt";
          case "a.tar" -> "!b.html";
          case "a.tgz" -> "!b.jsonl#1";
          case "zips.zip" -> "!b.zip!c.html";
          default -> "";
        };
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsTheSameWords(Form form) throws Exception {
    read(form.name(), form.content());
    assertThat(failures).isEmpty();
    assertThat(sources()).containsExactly(form.source());
    assertThat(paragraphs(articles.get(0))).isEqualTo(expected());
  }

  /** The article of the form in hand: forms come in the order of the articles. */
  private List<String> expected() {
    for (String name : OwnArticle.NAMES) {
      List<String> lines = OwnArticle.read(name).text().lines().toList();
      if (articles.get(0).text().startsWith(lines.get(0).substring(0, 20))) {
        return lines;
      }
    }
    return List.of();
  }

  private static List<String> paragraphs(Article article) {
    return Stream.of(article.text().split("\n\n")).map(String::strip).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void tellsWhatIsKnown(Form form) throws Exception {
    read(form.name(), form.content());
    Article article = articles.get(0);
    boolean row = form.source().contains("#1");
    boolean text = form.name().matches("a\\.(txt|txt\\.gz|zip)|.*\\.pdf");
    assertThat(article.title() == null).isEqualTo(text);
    assertThat(article.published())
        .isEqualTo(row || form.name().equals("a.json") ? "2026-03-07" : null);
    assertThat(article.url() != null)
        .isEqualTo(
            form.name().contains("json")
                || form.name().contains("warc")
                || form.name().equals("a.tgz"));
  }

  /** Kind, value, unit and quote, white space collapsed. */
  private static List<String> figures(String text) {
    return SOLIEU.extract(text).stream()
        .map(
            figure ->
                figure.kind()
                    + " "
                    + figure.value()
                    + " "
                    + figure.unit()
                    + " "
                    + figure.quote().replaceAll("\\s+", " "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void givesTheSameFigures(Form form) throws Exception {
    read(form.name(), form.content());
    assertThat(figures(articles.get(0).text()))
        .hasSizeGreaterThan(10)
        .isEqualTo(figures(String.join("\n", expected())));
  }
}
