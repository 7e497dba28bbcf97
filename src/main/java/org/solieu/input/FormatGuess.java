package org.solieu.input;

import static org.solieu.input.InputFormat.CSV;
import static org.solieu.input.InputFormat.DOCX;
import static org.solieu.input.InputFormat.GZIP;
import static org.solieu.input.InputFormat.HTML;
import static org.solieu.input.InputFormat.JSON;
import static org.solieu.input.InputFormat.JSONL;
import static org.solieu.input.InputFormat.PDF;
import static org.solieu.input.InputFormat.TAR;
import static org.solieu.input.InputFormat.TEXT;
import static org.solieu.input.InputFormat.TSV;
import static org.solieu.input.InputFormat.WARC;
import static org.solieu.input.InputFormat.ZIP;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.input.table.FieldNames;

/**
 * Tells what a file is: by its first bytes where they leave no doubt, whatever its name promises;
 * otherwise by its name; without either, by what its first lines look like.
 */
final class FormatGuess {
  /** How many bytes are looked at. */
  static final int SAMPLE = 1 << 13;

  private static final int TAR_MAGIC = 257;
  private static final int PDF_BEGINS_WITHIN = 1024;
  private static final Pattern PAGE =
      Pattern.compile("(?s)(?:\\s++|<\\?xml.*?\\?>|<!--.*?-->)*+<(?:!doctype\\s+html|html)\\b");

  private FormatGuess() {}

  /**
   * Whether a file whose name promises text may be something else. Most texts begin with a letter
   * that nothing else begins with, and need no closer look.
   */
  static boolean mayBeOther(byte[] head) {
    int first = head.length == 0 ? 'a' : head[0] & 0xFF;
    boolean mark = first == 0xEF || first >= 0xFE;
    return first <= ' ' || mark || "<%PW".indexOf(first) >= 0;
  }

  /**
   * The format of a file.
   *
   * @param promised what its name promises; null where it promises nothing
   * @param head its first bytes, as many as there are up to {@link #SAMPLE}
   */
  static InputFormat of(@Nullable InputFormat promised, byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    InputFormat binary = binary(promised, bytes);
    if (binary != null) {
      return binary;
    }
    String text = new String(head, charset(bytes)).replace("\uFEFF", "").stripLeading();
    boolean textual = promised == null || promised == TEXT || promised == JSON;
    if (promised != InputFormat.MARKDOWN
        && PAGE.matcher(text.toLowerCase(Locale.ROOT)).lookingAt()) {
      return HTML;
    }
    if (textual && promised != TEXT && text.startsWith("{")) {
      return isLines(text) ? JSONL : JSON;
    }
    if (promised != null) {
      return promised;
    }
    if (text.startsWith("[{")) {
      return JSON;
    }
    return table(text);
  }

  private static @Nullable InputFormat binary(@Nullable InputFormat promised, String bytes) {
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      boolean document = promised == DOCX || bytes.contains("word/document.xml");
      return document ? DOCX : ZIP;
    }
    if (bytes.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    int pdf = bytes.indexOf("%PDF-");
    if (pdf == 0 || promised == PDF && pdf > 0 && pdf < PDF_BEGINS_WITHIN) {
      return PDF;
    }
    if (bytes.startsWith("WARC/1.") || bytes.startsWith("WARC/0.")) {
      return WARC;
    }
    return bytes.startsWith("ustar", TAR_MAGIC) ? TAR : null;
  }

  private static Charset charset(String bytes) {
    if (bytes.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes.startsWith("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Whether the first line is an object of its own, and another one follows it. */
  private static boolean isLines(String text) {
    int end = text.indexOf('\n');
    return end > 0
        && text.substring(0, end).stripTrailing().endsWith("}")
        && text.substring(end).stripLeading().startsWith("{");
  }

  /** A table if the first line names columns, one of which holds texts. */
  private static InputFormat table(String text) {
    String line = text.lines().findFirst().orElse("");
    for (String delimiter : new String[] {"\t", ",", ";"}) {
      String[] names = line.replace("\"", "").split(delimiter, -1);
      if (names.length > 1 && FieldNames.haveText(names)) {
        return delimiter.equals("\t") ? TSV : CSV;
      }
    }
    return TEXT;
  }
}
