package org.solieu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;

/**
 * The streams of the process and what is known about them.
 *
 * @param in standard input
 * @param out standard output, without buffer: records and nothing else
 * @param err standard error, in UTF-8
 * @param outIsTerminal whether somebody looks at standard output
 * @param errIsTerminal whether somebody looks at standard error
 * @param outIsPipe whether standard output leads to another program
 * @param colours whether the help may use colours
 * @param width how many columns a line of a table may take
 * @param language what the user reads, unless the command line says otherwise
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean outIsPipe,
    boolean colours,
    int width,
    Language language) {

  private static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int FILE_TYPE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  /**
   * The terminal of this process. Java cannot tell whether a stream is a terminal: the launcher
   * does, in the properties {@code solieu.stdout.tty} and {@code solieu.stderr.tty}.
   */
  static Terminal ofProcess(Map<String, String> environment) {
    boolean outIsTerminal = Boolean.getBoolean("solieu.stdout.tty");
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        outIsTerminal,
        Boolean.getBoolean("solieu.stderr.tty"),
        isPipe(Path.of("/dev/stdout")),
        outIsTerminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM")),
        width(environment.get("COLUMNS")),
        language(environment));
  }

  /**
   * The user's language. The launcher may have had to set another locale, and then tells the one
   * that was there in {@code solieu.locale}.
   */
  private static Language language(Map<String, String> environment) {
    String locale = System.getProperty("solieu.locale", "");
    return locale.isEmpty() ? Language.of(environment) : Language.ofLocale(locale);
  }

  private static boolean isPipe(Path stream) {
    try {
      int type = (int) Files.getAttribute(stream, "unix:mode") & FILE_TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  private static int width(@Nullable String columns) {
    try {
      return columns == null ? DEFAULT_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /**
   * Whether an error in writing to standard output only says that nobody reads it any more. The
   * system's message may be in any language; but writing to a pipe can hardly fail otherwise.
   */
  boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return outIsPipe
        || message.contains("Broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("pipe has been ended");
  }
}
