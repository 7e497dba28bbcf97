package org.solieu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.Article;

class ReportTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/solieu/report");
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">([^<]*)</script>");

  private static JsonNode data(String page) throws IOException {
    List<MatchResult> blocks = DATA.matcher(page).results().toList();
    assertThat(blocks).hasSize(1);
    return new JsonMapper().readTree(blocks.get(0).group(1));
  }

  @Test
  void holdsTextAndRecordsOfEachArticle() throws IOException {
    List<ReportArticle> articles =
        ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    JsonNode data = data(new String(ReportMaker.page(articles), UTF_8));
    assertThat(data.path("articles")).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      JsonNode article = data.path("articles").get(i);
      assertThat(article.path("source").asText()).isEqualTo(articles.get(i).source());
      assertThat(article.path("text").asText()).isEqualTo(articles.get(i).text());
      assertThat(article.path("figures")).hasSameSizeAs(articles.get(i).records());
      assertThat(article.path("changes")).hasSameSizeAs(articles.get(i).changes());
    }
  }

  @Test
  void writesNumbersAsText() throws IOException {
    Article article = Article.of("a.txt", "Doanh thu 12.345.678.901.234.567.890 đồng.");
    JsonNode data =
        data(new String(ReportMaker.page(List.of(ReportMaker.reported(article))), UTF_8));
    assertThat(data.at("/articles/0/figures/0/5").textValue()).isEqualTo("12345678901234567890");
  }

  @Test
  void keepsWhateverStandsInTextInItsPlace() throws IOException {
    String text = "</script><!--<script>&amp;\u2028\u2029\u202E\uD800 \uDC00😀 \u0000 81%";
    String page =
        new String(
            ReportMaker.page(List.of(ReportMaker.reported(Article.of("<a>&.txt", text)))), UTF_8);
    assertThat(data(page).at("/articles/0/text").asText()).isEqualTo(text);
    assertThat(data(page).at("/articles/0/source").asText()).isEqualTo("<a>&.txt");
    assertThat(page).doesNotContain("\u2028", "\u2029", "\u202E", "\uFFFD", "<a>");
  }

  /** Were it otherwise, the browser would run nothing at all. */
  @Test
  void namesItsScriptAndStyleByTheirHashes() throws Exception {
    String page = new String(ReportMaker.page(List.of()), UTF_8);
    for (String tag : List.of("script", "style")) {
      int begin = page.lastIndexOf("<" + tag + ">") + tag.length() + 2;
      String content = page.substring(begin, page.indexOf("</" + tag + ">", begin));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      assertThat(page)
          .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-", "{{");
  }

  @Test
  void needsNothingFromElsewhere() throws IOException {
    String page = new String(ReportMaker.page(List.of()), UTF_8);
    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http://", "https://", " src=", "@import", "url(");
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    List<ReportArticle> articles =
        ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    assertThat(ReportMaker.page(articles)).isEqualTo(ReportMaker.page(articles));
  }

  @Test
  void beginsAnotherPageWhereOneIsFull(@TempDir Path folder) throws IOException {
    List<ReportArticle> articles =
        ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    ReportMaker.write(articles, folder, 60, "vi");
    int figures = articles.stream().mapToInt(article -> article.records().size()).sum();
    JsonNode first = data(Files.readString(folder.resolve("report.html")));
    int count = first.path("pages").size();
    int seen = 0;
    for (int number = 1; number <= count; number++) {
      String name = number == 1 ? "report.html" : "report-" + number + ".html";
      JsonNode page = data(Files.readString(folder.resolve(name)));
      assertThat(page.path("page").asInt()).isEqualTo(number);
      assertThat(page.path("lang").asText()).isEqualTo("vi");
      assertThat(page.path("pages")).isEqualTo(first.path("pages"));
      int here = 0;
      for (JsonNode article : page.path("articles")) {
        here += article.path("figures").size();
      }
      assertThat(here).isBetween(1, 60);
      assertThat(first.at("/pages/" + (number - 1) + "/figures").asInt()).isEqualTo(here);
      assertThat(first.at("/pages/" + (number - 1) + "/name").asText()).isEqualTo(name);
      seen += here;
    }
    assertThat(seen).isEqualTo(figures);
    assertThat(folder.resolve("report-" + (count + 1) + ".html")).doesNotExist();
  }

  @Test
  void neverPartsAnArticle(@TempDir Path folder) throws IOException {
    List<ReportArticle> articles =
        ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    ReportMaker.write(articles, folder, 1, null);
    JsonNode first = data(Files.readString(folder.resolve("report.html")));
    assertThat(first.path("pages")).hasSameSizeAs(articles);
    assertThat(first.path("lang").isNull()).isTrue();
  }

  @Test
  void usesEveryModuleAndStyle() throws IOException {
    String page = new String(ReportMaker.page(List.of()), UTF_8);
    try (Stream<Path> files = Files.list(RESOURCES)) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(js|css)")))
          .hasSizeGreaterThan(20)
          .allSatisfy(
              file ->
                  assertThat(page)
                      .contains(
                          Files.readString(file)
                              .replaceAll("(?s)import [^;]*;\\R", "")
                              .replaceAll("(?m)^export ", "")
                              .strip()));
    }
  }
}
