package org.solieu.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  /** The keys of the program are tried elsewhere; this one only stands for messages. */
  private enum Own implements Key {
    TWO_WORDS
  }

  @ParameterizedTest
  @CsvSource({
    "vi_VN.UTF-8, VI",
    "vi, VI",
    "VI_VN, VI",
    "vi-VN, VI",
    "vi@latin, VI",
    "vie_VN, EN",
    "en_US.UTF-8, EN",
    "C.UTF-8, EN",
    "POSIX, EN",
    "fr_FR, EN",
    "'', EN",
  })
  void isToldByTheLocale(String locale, Language language) {
    assertThat(Language.ofLocale(locale)).isEqualTo(language);
  }

  @Test
  void isToldByTheFirstVariableThatSaysAnything() {
    assertThat(Language.of(Map.of("LC_ALL", "vi_VN", "LANG", "en_US"))).isEqualTo(Language.VI);
    assertThat(Language.of(Map.of("LC_ALL", "", "LC_MESSAGES", "vi", "LANG", "C")))
        .isEqualTo(Language.VI);
    assertThat(Language.of(Map.of("LC_ALL", "C", "LANG", "vi_VN"))).isEqualTo(Language.EN);
    assertThat(Language.of(Map.of("LANG", "vi_VN.UTF-8"))).isEqualTo(Language.VI);
  }

  @Test
  void isTheSystemsWhereNoVariableSaysAnything() {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("vi-VN"));
      assertThat(Language.of(Map.of())).isEqualTo(Language.VI);
      Locale.setDefault(Locale.Category.DISPLAY, Locale.FRANCE);
      assertThat(Language.of(Map.of("LANG", ""))).isEqualTo(Language.EN);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void keysAreNamedByTheirRooms() {
    assertThat(Own.TWO_WORDS.id()).isEqualTo("message.two-words");
  }
}
