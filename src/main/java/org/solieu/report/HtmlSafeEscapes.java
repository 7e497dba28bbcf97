package org.solieu.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes that make JSON safe inside an HTML script element, whatever is in its strings: no tag,
 * comment or character reference can begin in it, no line separator ends a line of script, and
 * nothing in it steers the direction of the text for those who read the page's source. Surrogates
 * are escaped too, as UTF-8 cannot hold lone ones.
 */
final class HtmlSafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private final int[] ascii = standardAsciiEscapesForJSON();

  HtmlSafeEscapes() {
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return switch (Character.getType(c)) {
      case Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
      default -> null;
    };
  }
}
