package org.solieu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How messages look on standard error. */
enum LogFormat {
  /** A line for people. */
  TEXT {
    @Override
    String line(Level level, String message, @Nullable String about, @Nullable Throwable trace) {
      return "solieu: " + Messages.visible(message) + "\n" + stack(trace);
    }
  },

  /**
   * A JSON object a line: {@code time}, {@code level}, {@code about} where the message is about
   * something, {@code message}, {@code trace}.
   */
  JSON {
    @Override
    String line(Level level, String message, @Nullable String about, @Nullable Throwable trace) {
      StringWriter out = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        json.writeStringField("level", level.name().toLowerCase(Locale.ROOT));
        if (about != null) {
          json.writeStringField("about", about);
        }
        json.writeStringField("message", message);
        if (trace != null) {
          json.writeStringField("trace", stack(trace));
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory cannot fail", e);
      }
      return out.append('\n').toString();
    }
  };

  /** How much a message matters. */
  enum Level {
    ERROR,
    INFO,
    DEBUG
  }

  /**
   * A line with its end, perhaps with more lines for a stack trace.
   *
   * @param about the file or path that it is about; null if none
   * @param trace whose stack is to be shown; null for none
   */
  abstract String line(
      Level level, String message, @Nullable String about, @Nullable Throwable trace);

  private static String stack(@Nullable Throwable trace) {
    StringWriter stack = new StringWriter();
    if (trace != null) {
      trace.printStackTrace(new PrintWriter(stack, true));
    }
    return stack.toString();
  }

  static final String OPTION = "--log-format";

  /**
   * The format that a command line asks for, wherever it does so. What is wrong with the command
   * line is to be told in it, so it is looked for before all else is understood.
   */
  static LogFormat in(String[] args) {
    return new WordReader<>(values()).findLast(OPTION, args, TEXT);
  }
}
