package org.solieu.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Article;

/** Rows of tables that are not as they should be. */
class TableTest extends ReadingTest {
  private List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  /** Rows of ASCII, more than are looked at to tell the encoding, and one with an odd byte. */
  private static byte[] table(int before, int after) {
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 1; i <= before + 1 + after; i++) {
      table.append(i).append(i == before + 1 ? ",Gi\u00ff tang " : ",Gia tang ");
      table.append(i).append(" dong\n");
    }
    return table.toString().getBytes(ISO_8859_1);
  }

  @Test
  void losesOnlyTheRowWithABadByte() throws Exception {
    for (int before : new int[] {1_800, 4_000}) { // in the first buffer, behind it
      read("a.csv", table(before, 5));
      assertThat(failures).containsExactly("a.csv#" + (before + 1) + ": damaged UTF-8");
      assertThat(articles).hasSize(before + 5);
    }
  }

  @Test
  void readsUnderADamagedHead() throws Exception {
    options = options.withEncoding(org.solieu.input.encoding.TextEncoding.UTF_8);
    read("a.csv", "t\u00ffn,text\n1,Gia 5 dong\n".getBytes(ISO_8859_1));
    assertThat(texts()).containsExactly("Gia 5 dong");
    read("a.csv", "id,t\u00fft\n1,Gia 5 dong\n".getBytes(ISO_8859_1));
    assertThat(failures).hasSize(1).first().asString().endsWith("it has id, t\uFFFDt");
    assertThat(articles).isEmpty();
  }

  @Test
  void takesReplacementCharactersThatStandInTheText() throws Exception {
    read("a.csv", "id,text\n1,Gi\uFFFD 5 đồng\n".getBytes(UTF_8));
    assertThat(texts()).containsExactly("Gi\uFFFD 5 đồng");
  }

  /** A head, rows, and the texts and failures that come of them, all parted by bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "id,text; 1,Tivi 55\" giá 5 triệu|2,Có 2 người|3,Tivi 65\" giá 8 triệu|4,Có 4 người;"
            + " Tivi 55\" giá 5 triệu|Có 2 người|Tivi 65\" giá 8 triệu|Có 4 người; -",
        "id,text; 1,Chiều nay, có 12 ca|2,Có 13 ca; Chiều nay, có 12 ca|Có 13 ca; -",
        "text; Chiều nay có 5 ca, hôm qua 12 ca|Có 13 ca;"
            + " Chiều nay có 5 ca, hôm qua 12 ca|Có 13 ca; -",
        "text; \"Chiều nay, có 5 ca\"|Có 13 ca; Chiều nay, có 5 ca|Có 13 ca; -",
        "id, text; 1, \"Chiều nay, có 12 ca\"|2, \"Có 13 ca\" ; Chiều nay, có 12 ca|Có 13 ca; -",
        "id,text; 1,\"Nói \"\"5 ca\"\", rồi đi\"|2,\"\"; Nói \"5 ca\", rồi đi|; -",
        "id,text; 1,\"nói \"5 ca\" rồi, thôi\"|2,Có 13 ca; nói \"5 ca\" rồi, thôi|Có 13 ca; -",
        "id,text,x; 1,\"Bão\" vào bờ,\"y\"|2,Có 13 ca,z; \"Bão\" vào bờ|Có 13 ca; -",
        "id,text,x; 1,\"Chiều nay|\"hai\" ca\",y|2,Có 13 ca,z; Chiều nay|\"hai\" ca|Có 13 ca; -",
        "id,text,x; 1,Có 12 ca,y,,|2,Có 13 ca,z; Có 12 ca|Có 13 ca; -",
        "id,text,; 1,Có 12 ca|2,Có 13 ca,; Có 12 ca|Có 13 ca; -",
        "text,x; Chiều nay, có 12 ca,y|Có 13 ca,z; Có 13 ca; #1: 3 instead of 2 cells",
        "id,text; 3|4,Có 13 ca; Có 13 ca; #1: 1 instead of 2 cells",
        "text,x; \"hai,y|\"ba\",\"z\",\"w\"|Có 13 ca,v; Có 13 ca;"
            + " #1: a cell that does not end: a quotation mark is missing"
            + "|#2: 3 instead of 2 cells",
      })
  void losesNothingUnsaid(String head, String rows, String expected, String failed)
      throws Exception {
    read("a.csv", (head + "\n" + rows.replace('|', '\n')).getBytes(UTF_8));
    assertThat(String.join("|", texts()).replace('\n', '|')).isEqualTo(expected);
    assertThat(String.join("|", failures).replace("a.csv", ""))
        .isEqualTo(failed == null ? "" : failed);
  }

  @Test
  void takesTabsAndQuotationMarksAsTheyStand() throws Exception {
    read(
        "a.tsv",
        "id\ttext\n1\tÔng nói \"12 ca\" và \"13 ca\"\n2\t\"14 ca\" là sai\n".getBytes(UTF_8));
    assertThat(texts()).containsExactly("Ông nói \"12 ca\" và \"13 ca\"", "\"14 ca\" là sai");
    assertThat(failures).isEmpty();
  }
}
