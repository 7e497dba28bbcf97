package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.RecordSchema;
import org.solieu.batch.Digits;
import org.solieu.batch.Extractor;
import org.solieu.message.Language;

/** Runs the program in this process, with a stand-in for the extractor. */
@Timeout(60)
abstract class CliTest {
  @TempDir Path temp;
  Path news;
  Extractor extractor = new Digits();
  ExtractorMaker maker = (additions, repairing) -> extractor;
  String stdin = "";
  @Nullable InputStream stream;
  String options = "";
  boolean terminal;
  boolean errIsTerminal;
  int width = 100;
  Language language = Language.EN;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeFolder() throws IOException {
    news = Files.createDirectory(temp.resolve("tin"));
  }

  Path file(String name, String text) throws IOException {
    return Files.writeString(news.resolve(name), text);
  }

  int run(Object... arguments) {
    return runInto(out, false, arguments);
  }

  int runInto(OutputStream stdout, boolean pipe, Object... arguments) {
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    out.reset();
    err.reset();
    Terminal streams = terminal(stdout, pipe);
    int status = Main.run(args, options, streams, maker);
    RecordSchema.check(out());
    return status;
  }

  Terminal terminal(OutputStream stdout, boolean pipe) {
    return new Terminal(
        stream == null ? new ByteArrayInputStream(stdin.getBytes(UTF_8)) : stream,
        stdout,
        new PrintStream(err, true, UTF_8),
        terminal,
        errIsTerminal,
        pipe,
        false,
        width,
        language);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
