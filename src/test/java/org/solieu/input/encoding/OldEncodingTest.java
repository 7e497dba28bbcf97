package org.solieu.input.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.input.part.UnreadableArticleException;

class OldEncodingTest {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final String TEXT =
      "Cộng hòa xã hội chủ nghĩa Việt Nam: Độc lập, tự do, hạnh phúc.";
  private static final String IN_TCVN3 =
      "Céng hßa x· héi chñ nghÜa ViÖt Nam: §éc lËp, tù do, h¹nh phóc.";
  private static final String IN_VNI =
      "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam: Ñoäc laäp, töï do, haïnh phuùc.";
  private static final String IN_VIQR =
      "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam: DDo^.c la^.p, tu+. do, ha.nh phu'c.";

  @Test
  void readsTcvn3() throws Exception {
    byte[] bytes = IN_TCVN3.getBytes(LATIN);
    assertThat(TextDecoder.decode(bytes, TextEncoding.TCVN3)).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(bytes, TextEncoding.AUTO)).isEqualTo(TEXT);
  }

  @Test
  void readsVni() throws Exception {
    byte[] bytes = IN_VNI.getBytes(LATIN);
    assertThat(TextDecoder.decode(bytes, TextEncoding.VNI)).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(bytes, TextEncoding.AUTO)).isEqualTo(TEXT);
  }

  @Test
  void readsViqr() throws Exception {
    byte[] bytes = IN_VIQR.getBytes(US_ASCII);
    assertThat(TextDecoder.decode(bytes, TextEncoding.VIQR)).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(bytes, TextEncoding.AUTO)).isEqualTo(TEXT);
    assertThat(TextDecoder.decode("a\\.b ca'c".getBytes(US_ASCII), TextEncoding.VIQR))
        .isEqualTo("a.b các");
  }

  @Test
  void readsWindows1258() throws Exception {
    byte[] bytes = inWindows1258().getBytes(Charset.forName("windows-1258"));
    for (TextEncoding encoding :
        new TextEncoding[] {TextEncoding.WINDOWS_1258, TextEncoding.AUTO}) {
      String text = TextDecoder.decode(bytes, encoding);
      assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(TEXT);
    }
  }

  @Test
  void readsUnicodeIfToldTo() throws Exception {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8), TextEncoding.UTF_8)).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8), TextEncoding.UTF_8))
        .isEqualTo(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16BE), TextEncoding.UTF_16)).isEqualTo(TEXT);
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> TextDecoder.decode(IN_VNI.getBytes(LATIN), TextEncoding.UTF_8))
        .withMessage("damaged UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Don't ask: what? Why? See a.b.c (or e.g. the U.S. team). It's a go. Ok? yes. No?",
        "plain text",
        "a'b' c'd' e'f' i'm o'k u'v"
      })
  void leavesOtherAscii(String text) throws Exception {
    assertThat(TextDecoder.decode(text.getBytes(US_ASCII), TextEncoding.AUTO)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"déjà vu à Paris, où l'été était très chaud, près de la forêt"})
  void refusesOtherLanguagesInEightBits(String text) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> TextDecoder.decode(text.getBytes(LATIN), TextEncoding.AUTO));
  }

  @Test
  void resolvesCharacterReferences() throws Exception {
    String text =
        "3 t&#7927; &#x111;&#7891;ng&nbsp;&amp; 5&euro; t&agrave;i R&D; a&b; AT&T &unknown;"
            + " &#0; &#xD800; &#99999999; &; &amp;lt; &";
    assertThat(TextDecoder.decode(text.getBytes(UTF_8), TextEncoding.AUTO))
        .isEqualTo(
            "3 tỷ đồng\u00A0& 5€ tài R&D; a&b; AT&T &unknown;"
                + " &#0; &#xD800; &#99999999; &; &lt; &");
  }

  /** Vowels whole, tone marks by themselves: as that code page has them. */
  private static String inWindows1258() {
    StringBuilder text = new StringBuilder();
    for (String letter : TEXT.split("")) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String vowel = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      text.append(Normalizer.normalize(vowel, Normalizer.Form.NFC)).append(tone);
    }
    return text.toString();
  }
}
