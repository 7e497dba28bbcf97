package org.solieu.input;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of files that articles are read from. */
public enum InputFormat {
  /** Plain text. */
  TEXT("text", ".txt");

  private final String code;
  private final List<String> endings;

  InputFormat(String code, String... endings) {
    this.code = code;
    this.endings = List.of(endings);
  }

  /** The word that names this format on the command line. */
  public String code() {
    return code;
  }

  /** The format that a file's name promises, whatever its case; null where it promises none. */
  public static @Nullable InputFormat ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (InputFormat format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return format;
      }
    }
    return null;
  }
}
