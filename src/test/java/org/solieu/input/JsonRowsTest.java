package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Article;

/** Articles in JSON of many shapes. */
class JsonRowsTest extends ReadingTest {
  private List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  private void read(String name, String content) throws Exception {
    read(name, content.getBytes(UTF_8));
  }

  private void meet(String name, String content) throws Exception {
    meet(name, content.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'content': {'html': '<p>Có 12 ca</p>'}} | Có 12 ca",
        "{'title': {'rendered': 'x'}, 'content': {'rendered': 'Có 12 ca'}} | Có 12 ca",
        "{'paragraphs': [{'text': 'Có 12 ca'}, {'text': 'và 3 xã'}]} | Có 12 ca; và 3 xã",
        "{'paragraphs': [['Có 12 ca'], 'và 3 xã', {'id': 5}, 7]} | Có 12 ca; và 3 xã",
        "{'body': {'content': [{'value': 'Có 12 ca'}]}} | Có 12 ca",
        "{'paragraphs': [{'value': 5}, {'value': 'Có 12 ca'}]} | Có 12 ca",
        "{'content': '', 'body': 'Có 12 ca'} | Có 12 ca",
        "{'content': {'id': 5}, 'body': 'Có 12 ca'} | Có 12 ca",
        "{'content': null} | ``",
        "{'content': []} | ``",
        "{'content': ' '} | ``",
      })
  void findsTheTextWithinAField(String json, String expected) throws Exception {
    read("a.jsonl", json.replace('\'', '"'));
    assertThat(failures).isEmpty();
    assertThat(texts().get(0).strip().replaceAll("\\n+", "; ")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<P>Có 12 ca</P><P>Quý I</P> | Có 12 ca; Quý I",
        "Có 50\\n\\n120 xã <b>lụt</b>\\r\\nMục 5\\n16 ca | Có 50; 120 xã lụt; Mục 5; 16 ca",
        "<p>Có\\n12 ca</p><p><b>x</b></p> | Có 12 ca; x",
        "Có 12 ca\\n\\n3 < 5 xã | Có 12 ca; 3 < 5 xã",
        "Tăng 10&#150;12% &#x85; &#129; | Tăng 10–12% … &#129;",
      })
  void takesHtmlForText(String text, String expected) throws Exception {
    read("a.jsonl", "{\"text\": \"" + text + "\"}");
    assertThat(texts().get(0).strip().replaceAll("\n+", "; ")).isEqualTo(expected);
  }

  @Test
  void tellsOfAFieldWithoutAText() throws Exception {
    for (String odd : List.of("{\"id\": 5}", "[{\"id\": 5}]", "[7, 8]", "true")) {
      read("a.json", "[{\"content\": " + odd + "}, {\"content\": \"Có 12 ca\"}]");
      assertThat(texts()).containsExactly("Có 12 ca");
      assertThat(failures)
          .containsExactly("a.json#1: its field content holds something, but no text");
    }
  }

  @Test
  void readsAllListsOfArticlesInAnObject() throws Exception {
    read(
        "a.json",
        "{\"n\": 3, \"tags\": [\"x\"], \"thoisu\": [{\"id\": 1}, {\"text\": \"Có 12 ca\"}],"
            + " \"kinhte\": [{\"text\": \"Có 13 ca\"}]}");
    assertThat(sources()).containsExactly("a.json#2", "a.json#3");
    assertThat(failures).hasSize(1).first().asString().startsWith("a.json#1: no field");
  }

  @Test
  void judgesAMetFileByItsFirstRows() throws Exception {
    String meta = "{\"meta\": \"x\"}";
    String row = "{\"text\": \"Có 12 ca\"}";
    meet("a.jsonl", meta + "\n\n" + row + "\n" + row);
    assertThat(sources()).containsExactly("a.jsonl#3", "a.jsonl#4");
    assertThat(failures).hasSize(1).first().asString().startsWith("a.jsonl#1: no field");
    meet("a.json", "[" + meta + "," + row + "," + row + "]");
    assertThat(sources()).containsExactly("a.json#2", "a.json#3");
    assertThat(failures).hasSize(1).first().asString().startsWith("a.json#1: no field");
    meet("a.jsonl", (meta + "\n").repeat(20));
    assertThat(skipped).containsExactly("a.jsonl: NO_TEXT_FIELD");
    assertThat(failures).isEmpty();
    meet("a.json", "[" + (meta + ",").repeat(20) + meta + "]");
    assertThat(skipped).containsExactly("a.json: NO_TEXT_FIELD");
    assertThat(failures).isEmpty();
  }

  @Test
  void readsWhatStandsBeforeABreak() throws Exception {
    String rows = "{\"meta\": \"x\"}, {\"text\": \"Có 12 ca\"}, ";
    meet("a.json", "[" + rows + "{\"text\": ");
    assertThat(sources()).containsExactly("a.json#2");
    assertThat(failures).hasSize(2).last().asString().startsWith("a.json#3: broken JSON");
    meet("a.json", "[{\"meta\": \"x\"}, {\"text\": ");
    assertThat(skipped).containsExactly("a.json: NO_TEXT_FIELD");
    assertThat(failures).isEmpty();
  }

  @Test
  void readsLinesInUtf16() throws Exception {
    String lines = "{\"text\": \"Có 12 ca ở xã Ứ \uD83D\uDE00\"}\n".repeat(2_000);
    String odd = "{\"text\": \"\u0A0A\u010A 3 ca\"}";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      read("a.jsonl", ("\uFEFF" + lines + odd).getBytes(charset));
      assertThat(failures).isEmpty();
      assertThat(articles).hasSize(2_001);
      assertThat(texts().subList(0, 2_000)).containsOnly("Có 12 ca ở xã Ứ \uD83D\uDE00");
      assertThat(texts().get(2_000)).isEqualTo("\u0A0A\u010A 3 ca");
    }
    byte[] damaged = ("\uFEFF" + odd + "\n" + odd).getBytes(StandardCharsets.UTF_16BE);
    damaged[24] = (byte) 0xDC; // half a letter
    read("a.jsonl", damaged);
    assertThat(sources()).containsExactly("a.jsonl#2");
    assertThat(failures).hasSize(1).first().asString().contains("a.jsonl#1: damaged UTF");
    options = options.withEncoding(org.solieu.input.encoding.TextEncoding.UTF_16);
    read("a.jsonl", lines.getBytes(StandardCharsets.UTF_16BE));
    assertThat(articles).hasSize(2_000);
  }

  @Test
  void refusesNul() throws Exception {
    read("a.jsonl", "{\"text\": \"a\\u0000b\"}\n{\"text\": \"Có 12 ca\"}");
    assertThat(failures).containsExactly("a.jsonl#1: not text: it has NUL characters");
    assertThat(sources()).containsExactly("a.jsonl#2");
    read("a.csv", "id,text\n1,a\0b\n2,Có 12 ca\n");
    assertThat(failures).containsExactly("a.csv#1: not text: it has NUL characters");
    assertThat(sources()).containsExactly("a.csv#2");
  }

  @Test
  void tellsOfFieldsInShort() throws Exception {
    read("a.csv", "1,\"" + "Chợ nhập\n48 tấn ".repeat(9) + "\"\n");
    assertThat(failures)
        .hasSize(1)
        .first()
        .asString()
        .endsWith("it has 1, Chợ nhập 48 tấn Chợ nhập 48 tấn Chợ nhập…");
  }

  @Test
  void passesByWhatIsZippedFromOtherFiles() throws Exception {
    byte[] text = Bundle.gzip("Có 12 ca".getBytes(UTF_8));
    for (String name : List.of("dump.sql.gz", "server.log.1.gz")) {
      meet(name, text);
      assertThat(skipped).containsExactly(name + ": OTHER_ENDING");
      assertThat(articles).isEmpty();
      read(name, text);
      assertThat(texts()).containsExactly("Có 12 ca");
    }
    for (String name : List.of("a.txt.gz", "tin.gz", "a.tgz.gz")) {
      meet(
          name,
          name.contains("tgz")
              ? Bundle.gzip(Bundle.tar(Map.of("a.txt", "Có 12 ca".getBytes(UTF_8))))
              : text);
      assertThat(texts()).as(name).containsExactly("Có 12 ca");
    }
  }
}
