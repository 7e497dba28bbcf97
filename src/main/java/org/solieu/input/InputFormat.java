package org.solieu.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of files that articles are read from. */
public enum InputFormat {
  /** Plain text. */
  TEXT("text", Holds.ONE, ".txt"),
  /** A saved web page. */
  HTML("html", Holds.ONE, ".html", ".htm", ".xhtml", ".shtml"),
  /** Text in Markdown. */
  MARKDOWN("markdown", Holds.ONE, ".md", ".markdown"),
  /** A document of a word processor, in Office Open XML. */
  DOCX("docx", Holds.ONE, ".docx"),
  /** A document in PDF. */
  PDF("pdf", Holds.ONE, ".pdf"),
  /** An object, an array of objects, or several objects. */
  JSON("json", Holds.ROWS, ".json"),
  /** An object on each line. */
  JSONL("jsonl", Holds.ROWS, ".jsonl", ".ndjson"),
  /** A table whose cells are parted by commas or semicolons. */
  CSV("csv", Holds.ROWS, ".csv"),
  /** A table whose cells are parted by tabs. */
  TSV("tsv", Holds.ROWS, ".tsv", ".tab"),
  /** What a crawler wrote down. */
  WARC("warc", Holds.MEMBERS, ".warc"),
  /** A zip archive. */
  ZIP("zip", Holds.MEMBERS, ".zip"),
  /** A tar archive. */
  TAR("tar", Holds.MEMBERS, ".tar"),
  /** One file, compressed by gzip. */
  GZIP("gzip", Holds.MEMBERS, ".gz", ".tgz");

  /** What stands in a file of a format. */
  enum Holds {
    ONE,
    ROWS,
    MEMBERS
  }

  private static final Map<String, InputFormat> BY_ENDING = new HashMap<>();

  static {
    for (InputFormat format : values()) {
      for (String ending : format.endings) {
        BY_ENDING.put(ending, format);
      }
    }
  }

  private final String code;
  private final Holds holds;
  private final List<String> endings;

  InputFormat(String code, Holds holds, String... endings) {
    this.code = code;
    this.holds = holds;
    this.endings = List.of(endings);
  }

  /** The word that names this format on the command line. */
  public String code() {
    return code;
  }

  Holds holds() {
    return holds;
  }

  /** The format that a file's name promises, whatever its case; null where it promises none. */
  public static @Nullable InputFormat ofName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : BY_ENDING.get(name.substring(dot).toLowerCase(Locale.ROOT));
  }
}
