package org.solieu.input.html;

/** White space, and characters that nobody sees. */
final class Spaces {
  private Spaces() {}

  /** A text with single spaces, none at its ends, and without what nobody sees. */
  static String collapse(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && plain.length() > 0) {
          plain.append(' ');
        }
        plain.append(c);
        space = false;
      }
    }
    return plain.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F';
  }

  static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF'
        || c == '\u00AD';
  }
}
