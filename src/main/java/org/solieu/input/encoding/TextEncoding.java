package org.solieu.input.encoding;

/** How the letters of an article are written as bytes. */
public enum TextEncoding {
  /** Whichever of the others gives Vietnamese. */
  AUTO("auto"),
  /** Unicode in one to four bytes. */
  UTF_8("utf-8"),
  /** Unicode in two bytes, of either order. */
  UTF_16("utf-16"),
  /** The old national standard, also called ABC. */
  TCVN3("tcvn3"),
  /** VNI for Windows: letters with marks behind them. */
  VNI("vni"),
  /** Vietnamese in plain ASCII, as in {@code Vie^.t Nam}. */
  VIQR("viqr"),
  /** Microsoft's code page, with combining tone marks. */
  WINDOWS_1258("windows-1258");

  private final String code;

  TextEncoding(String code) {
    this.code = code;
  }

  /** The encoding as users name it. */
  public String code() {
    return code;
  }
}
