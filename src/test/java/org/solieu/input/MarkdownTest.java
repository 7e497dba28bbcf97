package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which heading of a document in Markdown is its title. */
class MarkdownTest extends ReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "# Xoài sang Úc;Có 5 lô.                 | Xoài sang Úc | Có 5 lô.",
        "## Xoài sang Úc;Có 5 lô.                | Xoài sang Úc | Có 5 lô.",
        "## Tin 24 giờ;# Xoài sang Úc;Có 5 lô.   | Xoài sang Úc | Tin 24 giờ;Có 5 lô.",
        "Có 5 lô.;## Xoài sang Úc;Có 6 lô.       | -            | Có 5 lô.;Xoài sang Úc;Có 6 lô.",
        "Có 5 lô.;# Xoài sang Úc;Có 6 lô.        | Xoài sang Úc | Có 5 lô.;Có 6 lô.",
      })
  void takesTheMainHeadingForTheTitle(String lines, @Nullable String title, String text)
      throws Exception {
    read("a.md", lines.replace(";", "\n\n").getBytes(UTF_8));
    assertThat(failures).isEmpty();
    assertThat(articles.get(0).title()).isEqualTo(title);
    assertThat(articles.get(0).text()).isEqualTo(text.replace(";", "\n\n"));
  }
}
