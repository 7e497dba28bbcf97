package org.solieu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.solieu.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {
  static {
    // picocli would look for Groovy in all jars, and for readers of values that no option has.
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }

  /** The least that picocli takes. */
  private static final int NARROWEST_HELP = 55;

  private static final int WIDEST_HELP = 100;

  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    System.exit(
        run(
            args,
            environment.getOrDefault("SOLIEU_OPTS", ""),
            Terminal.ofProcess(environment),
            SolieuExtractor::new));
  }

  /**
   * Runs the program and returns its exit status; the extractor is made only if needed.
   *
   * @param arguments the command line
   * @param options more options, as {@link OptionWords} tells
   */
  static int run(String[] arguments, String options, Terminal terminal, ExtractorMaker extractor) {
    String[] args = arguments;
    UsageException wrong = null;
    try {
      args = OptionWords.expand(arguments, options);
    } catch (UsageException e) {
      wrong = e;
    }
    Language language = LanguageOption.in(args, terminal.language());
    Messages messages = new Messages(terminal.err(), language);
    messages.setFormat(LogFormat.in(args));
    Conduct conduct = new Conduct(messages, language);
    try {
      Commands commands = new Commands(terminal, messages, extractor);
      int first = LanguageOption.leading(args);
      String name = first == args.length ? "" : args[first];
      CommandLine program = commands.only(name);
      prepare(program, terminal);
      if (wrong != null) {
        return conduct.usageError(
            program.getSubcommands().getOrDefault(name, program), wrong.reason());
      }
      program
          // What stands on the command line goes over what stands elsewhere.
          .setOverwrittenOptionsAllowed(args.length > arguments.length)
          .setExecutionStrategy(conduct)
          .setParameterExceptionHandler(conduct)
          .setExecutionExceptionHandler(conduct);
      int status = program.execute(args);
      // Help goes through a writer that keeps errors to itself.
      boolean cut = program.getOut().checkError() && !terminal.outIsPipe();
      return cut && status == ExitStatus.OK ? helpFailed(messages) : status;
    } catch (RuntimeException | Error e) {
      return conduct.internalError(e);
    }
  }

  /** Where and how the help is written. */
  private static void prepare(CommandLine program, Terminal terminal) {
    program
        .setOut(
            new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.width(), WIDEST_HELP)));
  }

  private static int helpFailed(Messages messages) {
    messages.error(Notice.HELP_UNWRITABLE.of());
    return ExitStatus.NOTHING_WRITTEN;
  }
}
