package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a crawler wrote down besides pages that can be read. */
class CrawlTest extends ReadingTest {
  private static final byte[] PAGE =
      Bundle.html(
          "Rau về chợ",
          List.of("Chợ đầu mối nhập 48 tấn rau mỗi đêm, giá cải ngọt còn 9.000 đồng."));
  private static final byte[] TEXT = "Chợ nhập 48 tấn rau.".getBytes(UTF_8);

  private static byte[] crawl(byte[]... records) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.writeBytes(record);
    }
    return all.toByteArray();
  }

  private static byte[] page(String headers) {
    return Bundle.answer("https://vidu.example/1", "Content-Type: text/html" + headers, PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "compress"})
  void losesOnlyWhatIsCompressedInAnotherWay(String packed) throws Exception {
    read("a.warc", crawl(page(""), page("\r\nContent-Encoding: " + packed), page("")));
    assertThat(sources()).containsExactly("a.warc#1", "a.warc#3");
    assertThat(failures)
        .containsExactly("a.warc#2: compressed in a way that is not read here: " + packed);
  }

  @Test
  void passesByPicturesHoweverTheyAreCompressed() throws Exception {
    byte[] picture =
        Bundle.answer(
            "https://vidu.example/1.svg",
            "Content-Type: image/svg+xml\r\n" + "Content-Encoding: br",
            PAGE);
    read("a.warc", crawl(picture, page("\r\nContent-Encoding: identity")));
    assertThat(sources()).containsExactly("a.warc#2");
    assertThat(failures).isEmpty();
  }

  @Test
  void passesByTextsThatAreNoArticles() throws Exception {
    String plain = "Content-Type: text/plain";
    read(
        "a.warc",
        crawl(
            Bundle.answer("metadata://vidu.example/wget.log", plain, TEXT),
            Bundle.answer("dns:vidu.example", plain, TEXT),
            Bundle.answer("https://vidu.example/robots.txt", plain, TEXT),
            Bundle.answer("https://vidu.example/tin/robots.txt", plain, TEXT),
            Bundle.answer("HTTP://vidu.example/1.txt", plain, TEXT)));
    assertThat(sources()).containsExactly("a.warc#4", "a.warc#5");
    assertThat(failures).isEmpty();
  }
}
