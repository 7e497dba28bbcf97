package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken gives one line, and what stands beside it is read. */
class MalformedTest extends ReadingTest {
  private static final List<String> LINES =
      List.of(
          "Chợ đầu mối nhập 48 tấn rau mỗi đêm, giá cải ngọt còn 9.000 đồng một ký.",
          "Ban quản lý nói lượng hàng tăng 12% so với tuần trước và còn tăng nữa.");

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  @Test
  void readsWhatIsThereOfAPageThatIsCutOff() throws Exception {
    read("a.html", cut(Bundle.html("Rau về chợ", LINES)));
    assertThat(failures).isEmpty();
    assertThat(articles.get(0).text()).startsWith(LINES.get(0));
  }

  @Test
  void tellsOfDocumentsThatAreCutOff() throws Exception {
    read("a.pdf", Arrays.copyOf(Bundle.pdf(LINES, 80, 1), 300));
    assertThat(failures).containsExactly("a.pdf: a damaged PDF document, or one that is cut off");
    read("a.docx", Arrays.copyOf(Bundle.docx("Rau về chợ", LINES), 120));
    assertThat(failures).hasSize(1);
    read("a.json", cut(Bundle.json(Bundle.row("Rau về chợ", LINES))));
    assertThat(failures).hasSize(1).first().asString().startsWith("a.json: broken JSON at line 1");
  }

  @Test
  void readsTheMembersBeforeACut() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("1.txt", Bundle.text(LINES));
    members.put("2.txt", random(20_000));
    byte[] zip = Bundle.zip(members);
    read("a.zip", cut(zip));
    assertThat(sources()).containsExactly("a.zip!1.txt");
    assertThat(failures).hasSize(1);
    read("a.txt.gz", Arrays.copyOf(Bundle.gzip(random(20_000)), 9_000));
    assertThat(failures).hasSize(1);
    read("a.tar", cut(Bundle.tar(Map.of("b.txt", random(20_000)))));
    assertThat(failures).isNotEmpty();
    read("a.warc", cut(Bundle.warc(Bundle.html("Rau về chợ", LINES))));
    assertThat(failures.size() + articles.size()).isEqualTo(1);
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html", "a.md", "a.docx", "a.pdf", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.warc",
        "a.zip", "a.tar", "a.gz"
      })
  void takesNoRandomBytes(String name) throws Exception {
    for (int size : new int[] {1, 300, 100_000}) {
      read(name, random(size));
      assertThat(articles).isEmpty();
      assertThat(failures.size()).as(name + " of " + size).isBetween(0, 5);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.docx", "a.pdf", "a.json", "a.warc", "a.zip", "a.tar", "a.gz"})
  void answersForEmptyFiles(String name) throws Exception {
    read(name, new byte[0]);
    assertThat(articles).isEmpty();
  }

  @Test
  void looksAtTheContentWhereTheEndingIsWrong() throws Exception {
    read("really-a-document.txt", Bundle.docx("Rau về chợ", LINES));
    assertThat(articles).hasSize(1);
    read("really-text.pdf", Bundle.text(LINES));
    assertThat(failures).hasSize(1);
    read("really-text.zip", Bundle.text(LINES));
    assertThat(failures).hasSize(1);
    read("really-a-zip.txt", Bundle.zip(Map.of("a.txt", Bundle.text(LINES))));
    assertThat(failures).hasSize(1).first().asString().contains("ZIP");
    read("really-lines.json", ("{\"text\": \"a\"}\n{\"text\": \"b\"}\n").getBytes(UTF_8));
    assertThat(sources()).containsExactly("really-lines.json#1", "really-lines.json#2");
  }

  @Test
  void takesAPageWithMuchBlankSpaceBeforeIt() throws Exception {
    String blank = "<!-- a -->" + "\r\n".repeat(3_000);
    read(
        "a.html",
        (blank
                + "<!-- b --> <?xml version='1.0'?>"
                + new String(Bundle.html("Rau về chợ", LINES), UTF_8))
            .getBytes(UTF_8));
    assertThat(failures).isEmpty();
    assertThat(articles.get(0).title()).isEqualTo("Rau về chợ");
    read("a.zip", Bundle.zip(Map.of("a.txt", (blank + "48 tấn").getBytes(UTF_8))));
    assertThat(failures).isEmpty();
    assertThat(articles).hasSize(1);
  }

  @Test
  void tellsOfWrongEncodings() throws Exception {
    options = options.withEncoding(org.solieu.input.encoding.TextEncoding.UTF_8);
    byte[] odd = Bundle.csv(',', "Rau về chợ", LINES);
    odd[odd.length - 60] = (byte) 0xFF;
    read("a.csv", odd);
    assertThat(articles).isEmpty();
    assertThat(failures).hasSize(1);
    read("a.html", new String(Bundle.html("Rau về chợ", LINES), UTF_8).getBytes(UTF_16LE));
    assertThat(failures).hasSize(1);
  }

  @Test
  void stopsAtAZipBomb() throws Exception {
    options = options.withMaxBytes(1 << 20);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("1.txt"));
      zip.write(Bundle.text(LINES));
      zip.putNextEntry(new ZipEntry("2.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.putNextEntry(new ZipEntry("3.txt"));
      zip.write(Bundle.text(LINES));
    }
    read("bomb.zip", bytes.toByteArray());
    assertThat(sources()).containsExactly("bomb.zip!1.txt");
    assertThat(failures)
        .containsExactly(
            "bomb.zip!2.txt: larger than the 1 MB that --max-article-size allows",
            "bomb.zip: more than 200 times as large when unpacked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv.gz", "a.jsonl.gz"})
  void stopsAtABombOfRows(String name) throws Exception {
    options = options.withMaxBytes(1 << 16);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((name.contains("csv") ? "text,x\n" : "{}\n").getBytes(UTF_8));
      byte[] row = new byte[1 << 20];
      Arrays.fill(row, (byte) '{');
      row[row.length - 1] = '\n';
      for (int i = 0; i < 280; i++) {
        gzip.write(row);
      }
    }
    read(name, bytes.toByteArray());
    assertThat(articles).isEmpty();
    assertThat(failures)
        .filteredOn(failure -> failure.startsWith(name + ":"))
        .hasSize(1)
        .contains(failures.get(failures.size() - 1));
  }

  @Test
  void stopsAtArchivesThatAreNestedForEver() throws Exception {
    byte[] nested = Bundle.text(LINES);
    String name = "a.txt";
    for (int i = 0; i < 40; i++) {
      nested = Bundle.zip(Map.of(name, nested));
      name = "a.zip";
    }
    read("a.zip", nested);
    assertThat(articles).isEmpty();
    assertThat(failures).hasSize(1).first().asString().contains("archives in archives");
  }

  @Test
  void expandsNoEntities() throws Exception {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a");
      bomb.append(i - 1).append(";\">");
    }
    bomb.append("]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p>");
    bomb.append("</w:body></w:document>");
    read("a.docx", Bundle.zip(Map.of("word/document.xml", bomb.toString().getBytes(UTF_8))));
    assertThat(articles.size() + failures.size()).isEqualTo(1);
    assertThat(articles).allSatisfy(article -> assertThat(article.text()).doesNotContain("ha"));
    read("a.html", bomb.toString().getBytes(UTF_8));
    assertThat(articles).allSatisfy(article -> assertThat(article.text()).hasSizeLessThan(5000));
  }

  @Test
  void stopsAtJsonNestedTooDeep() throws Exception {
    String deep = "[".repeat(100_000);
    read("a.json", ("{\"text\": " + deep).getBytes(UTF_8));
    assertThat(failures).hasSize(1).first().asString().contains("nested more than 200 deep");
    read(
        "a.jsonl",
        ("{\"text\": \"một\"}\n{\"x\": " + deep + "\n{\"text\": \"ba\"}").getBytes(UTF_8));
    assertThat(sources()).containsExactly("a.jsonl#1", "a.jsonl#3");
    assertThat(failures).hasSize(1);
    String page = "<html><body><script type='application/ld+json'>" + deep + "</script>";
    read("a.html", (page + "<div>".repeat(100_000) + LINES.get(0)).getBytes(UTF_8));
    assertThat(articles).hasSize(1);
    read("a.md", ("> ".repeat(100_000) + LINES.get(0)).getBytes(UTF_8));
    assertThat(articles).hasSize(1);
  }

  @Test
  void goesOnBehindALostQuotationMark() throws Exception {
    String table =
        "title,content\n"
            + "\"một\",\"bài một\"\n"
            + "\"hai\",\"bài hai\n"
            + "\"ba\",\"bài ba\"\n"
            + "\"bốn\",\"bài bốn\"\n";
    read("a.csv", table.getBytes(UTF_8));
    assertThat(articles)
        .extracting(article -> article.text().strip())
        .contains("bài một", "bài bốn");
    assertThat(failures.size()).isLessThanOrEqualTo(1);
    read("b.csv", ("content,title\nbài một,x\n\"bài hai,x\nbài ba,x\n").getBytes(UTF_8));
    assertThat(articles).extracting(article -> article.text()).containsExactly("bài một", "bài ba");
    assertThat(failures)
        .containsExactly("b.csv#2: a cell that does not end: a quotation mark is missing");
  }

  @Test
  void passesByWhatHasNoText() throws Exception {
    byte[] gold = "{\"figures\": []}".getBytes(UTF_8);
    byte[] figures = "id,quote\n1,2\n".getBytes(UTF_8);
    meet("a.json", gold);
    assertThat(skipped).containsExactly("a.json: NO_TEXT_FIELD");
    meet("a.csv", figures);
    assertThat(skipped).containsExactly("a.csv: NO_TEXT_FIELD");
    meet("a.jsonl", gold);
    assertThat(skipped).containsExactly("a.jsonl: NO_TEXT_FIELD");
    read("a.json", gold);
    assertThat(failures).hasSize(1).first().asString().contains("--text-field", "figures");
    read("a.csv", figures);
    assertThat(failures).hasSize(1).first().asString().contains("--text-field", "id, quote");
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.json", gold);
    members.put("b.png", gold);
    members.put("__MACOSX/._c.txt", gold);
    members.put("../../c.txt", Bundle.text(LINES));
    read("a.zip", Bundle.zip(members));
    assertThat(skipped).containsExactly("a.zip!a.json: NO_TEXT_FIELD", "a.zip!b.png: OTHER_ENDING");
    assertThat(sources()).containsExactly("a.zip!c.txt");
  }

  @Test
  void refusesWhatIsEncrypted() throws Exception {
    byte[] zip = Bundle.storedZip(Map.of("a.txt", Bundle.text(LINES)));
    zip[6] |= 1; // the flag that says so
    read("a.zip", zip);
    assertThat(articles).isEmpty();
    assertThat(failures).hasSize(1);
  }

  @Test
  void readsStandardInputForWhatItIs() {
    readStandardInput(Bundle.text(LINES));
    assertThat(articles.get(0).text()).isEqualTo(String.join("\n\n", LINES));
    readStandardInput(Bundle.html("Rau về chợ", LINES));
    assertThat(articles.get(0).title()).isEqualTo("Rau về chợ");
    readStandardInput(Bundle.json(Bundle.row("Rau về chợ", LINES)));
    assertThat(articles.get(0).url()).isEqualTo("https://vidu.example/1");
    readStandardInput(Bundle.csv(';', "Rau về chợ", LINES));
    assertThat(sources()).containsExactly("-#1");
    readStandardInput(
        Bundle.gzip(Bundle.tar(Map.of("a.md", Bundle.markdown("Rau về chợ", LINES)))));
    assertThat(sources()).containsExactly("-!a.md");
    readStandardInput(Bundle.pdf(LINES, 60, 1));
    assertThat(articles).hasSize(1);
    readStandardInput(new byte[0]);
    assertThat(articles.get(0).text()).isEmpty();
  }
}
