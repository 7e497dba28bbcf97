package org.solieu.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.cli.LogFormat.Level;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** Says on standard error what the user should know, a line for each thing. */
final class Messages {
  private static final int QUIET = -1;
  private static final int DETAILS = 1;
  private static final int TRACES = 2;

  private final PrintStream err;
  private final Language language;
  private LogFormat format = LogFormat.TEXT;
  private int verbosity;
  private String progress = "";

  Messages(PrintStream err, Language language) {
    this.err = err;
    this.language = language;
  }

  /**
   * Sets how much is said.
   *
   * @param quiet errors only
   * @param verbose how often {@code -v} was given: once for details, twice for stack traces
   */
  void listenTo(boolean quiet, int verbose) {
    verbosity = quiet ? QUIET : verbose;
  }

  /** Whether the user wants to hear of nothing but errors. */
  boolean isQuiet() {
    return verbosity == QUIET;
  }

  /** The words of a message in the user's language. */
  String say(Message message) {
    return language.say(message);
  }

  /** Sets how messages look. */
  void setFormat(LogFormat chosen) {
    format = chosen;
  }

  /** Whether messages are for programs. */
  boolean isForPrograms() {
    return format == LogFormat.JSON;
  }

  /** An error: what it is about, what was wrong and what happens next. */
  void error(String name, Message wrong, Message next, @Nullable Throwable cause) {
    tell(Level.ERROR, name + ": " + say(wrong) + "; " + say(next), name, cause);
  }

  /** An error that needs no name, with the stack trace for those who ask. */
  void error(Message message, Throwable cause) {
    tell(Level.ERROR, say(message), null, cause);
  }

  /** An error that needs no name. */
  void error(Message message) {
    tell(Level.ERROR, say(message), null, null);
  }

  /** That there is nothing to write, and that an earlier output is not touched. */
  void nothingRead(@Nullable Path output) {
    error(
        output == null || !Files.exists(output)
            ? Notice.NOTHING_READ.of()
            : Notice.NOTHING_READ_KEPT.of(output));
  }

  /** Something to know, unless the user wants it quiet. */
  void note(Message message) {
    if (verbosity > QUIET) {
      tell(Level.INFO, say(message), null, null);
    }
  }

  /** Something to know for those who ask. */
  void detail(Message message) {
    if (verbosity >= DETAILS) {
      tell(Level.DEBUG, say(message), null, null);
    }
  }

  /**
   * Shows how far a run is, in a line that the next one takes the place of; empty for none.
   *
   * @param text at most as wide as the terminal, less one
   */
  synchronized void progress(String text) {
    err.print(
        "\r" + text + " ".repeat(Math.max(0, progress.length() - text.length())) + "\r" + text);
    err.flush();
    progress = text;
  }

  private synchronized void tell(
      Level level, String message, @Nullable String about, @Nullable Throwable cause) {
    String shown = progress;
    if (!shown.isEmpty()) {
      progress("");
    }
    err.print(format.line(level, message, about, verbosity >= TRACES ? cause : null));
    err.flush();
    if (!shown.isEmpty()) {
      progress(shown);
    }
  }

  /** Line breaks and the like in file names must not break the line or steer the terminal. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    visible.append(String.format(Locale.ROOT, "\\u%04X", c));
                default -> visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }
}
