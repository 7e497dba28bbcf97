package org.solieu.input.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.input.part.UnreadableArticleException;

class TextDecoderTest {
  private static final String TEXT = "Tăng 16% so với cuối năm 2023, đạt 400 tỷ đồng 😀.\r\n";

  @Test
  void decodesUtf8() throws Exception {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void leavesByteOrderMarksOut() throws Exception {
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void removesOneByteOrderMarkOnly() throws Exception {
    assertThat(TextDecoder.decode("\uFEFF\uFEFFa".getBytes(UTF_8))).isEqualTo("\uFEFFa");
  }

  @Test
  void recognizesUtf16WithoutMark() throws Exception {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void keepsReplacementCharactersThatTheTextHas() throws Exception {
    assertThat(TextDecoder.decode("a\uFFFDb".getBytes(UTF_8))).isEqualTo("a\uFFFDb");
  }

  @Test
  void decodesNothingToNothing() throws Exception {
    assertThat(TextDecoder.decode(new byte[0])).isEmpty();
    assertThat(TextDecoder.decode("\uFEFF".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void toleratesAStrayControlCharacter() throws Exception {
    assertThat(TextDecoder.decode("tăng\u000B 5%\u001A".getBytes(UTF_8)))
        .isEqualTo("tăng\u000B 5%\u001A");
  }

  @Test
  void namesWhereUtf8IsDamaged() {
    String text = "Kinh phí dự kiến khoảng 400 tỷ đồng, tăng 16% so với năm trước. ".repeat(20);
    byte[] bytes = text.getBytes(UTF_8);
    bytes[7] = (byte) 0xFF;
    assertRefused(bytes, "damaged UTF-8 at byte 7");
  }

  @Test
  void findsDamageFarInside() {
    String text = "Kinh phí dự kiến khoảng 400 tỷ đồng, tăng 16%. ".repeat(1000);
    byte[] bytes = text.getBytes(UTF_8);
    bytes[30_000] = (byte) 0xFF;
    // The letter may have begun a byte or two before the one that is wrong.
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .hasMessageMatching("damaged UTF-8 at byte (29999|29998|30000)");
  }

  @Test
  void refusesCutUtf16() {
    byte[] bytes = ("\uFEFF" + TEXT + "a").getBytes(UTF_16LE);
    assertRefused(java.util.Arrays.copyOf(bytes, bytes.length - 1), "damaged UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "windows-1252"})
  void namesEightBitEncodings(String charset) {
    String text = "Đại hội đã họp, số đại biểu tăng 16 % so với kỳ trước, chi phí khoảng 400. ";
    assertRefused(text.repeat(5).getBytes(Charset.forName(charset)), "an 8-bit encoding");
  }

  @Test
  void refusesNulCharacters() {
    assertRefused("tăng 5%\0".getBytes(UTF_8), "not text: it has NUL characters");
  }

  @Test
  void refusesControlCharacters() {
    assertRefused("a\u0001\u0002\u0003b".getBytes(UTF_8), "full of control characters");
  }

  @Test
  void refusesPictures() {
    byte[] png = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1);
    assertRefused(png, "not text: looks like a PNG picture");
  }

  @Test
  void refusesRandomBytes() {
    Random random = new Random(17);
    for (int size = 64; size < 4096; size *= 2) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      assertRefused(bytes, "not text");
    }
  }

  @Test
  void takesALongTextWithoutLineBreak() throws Exception {
    byte[] unit = "tăng 16% ".getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(50 << 20);
    while (bytes.size() < 50 << 20) {
      bytes.write(unit);
    }
    assertThat(TextDecoder.decode(bytes.toByteArray()).length())
        .isEqualTo(bytes.size() / unit.length * "tăng 16% ".length());
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(reason);
  }
}
