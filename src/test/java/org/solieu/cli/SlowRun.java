package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.locks.LockSupport;
import org.solieu.batch.Digits;
import org.solieu.message.Language;

/**
 * The program in a process of its own, with a stand-in for the extractor that takes a while for
 * each article. Says in a line on standard output that it begins.
 */
final class SlowRun {
  private static final long PAUSE = 200_000; // nanoseconds

  private SlowRun() {}

  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
            false,
            false,
            false,
            false,
            100,
            Language.EN);
    System.out.println("begins");
    System.exit(
        Main.run(
            args,
            "",
            terminal,
            (additions, repairing) ->
                article -> {
                  LockSupport.parkNanos(PAUSE);
                  return new Digits().extract(article);
                }));
  }
}
