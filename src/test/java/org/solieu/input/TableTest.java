package org.solieu.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.solieu.record.Article;

/** Rows of tables that are not as they should be. */
class TableTest extends ReadingTest {
  private java.util.List<String> texts() {
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
}
