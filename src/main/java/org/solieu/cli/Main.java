package org.solieu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.solieu.Solieu;
import org.solieu.batch.Extractor;
import org.solieu.input.Dates;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconFile;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args, Terminal.ofProcess(System.getenv()), Main::extractor));
  }

  private static Extractor extractor(List<LexiconFile> additions, boolean repairing) {
    Solieu whole = Solieu.with(Lexicon.builtInWith(additions));
    Solieu solieu = repairing ? whole : whole.withoutRepair();
    return article -> {
      String published = article.published();
      return solieu.extract(article.text(), published == null ? null : Dates.parse(published));
    };
  }

  /** Runs the program and returns its exit status; the extractor is made only if needed. */
  static int run(String[] args, Terminal terminal, ExtractorMaker extractor) {
    Messages messages = new Messages(terminal.err());
    try {
      CommandLine commandLine = commandLine(terminal, messages, extractor);
      int status = commandLine.execute(args);
      // Help goes through a writer that keeps errors to itself.
      boolean cut = commandLine.getOut().checkError() && !terminal.outIsPipe();
      return cut && status == ExitStatus.OK ? helpFailed(messages) : status;
    } catch (RuntimeException | Error e) {
      return internalError(e, messages);
    }
  }

  private static CommandLine commandLine(
      Terminal terminal, Messages messages, ExtractorMaker extractor) {
    CommandLine extract = new CommandLine(new ExtractCommand(terminal, messages, extractor));
    CommandLine evaluate = new CommandLine(new EvaluateCommand(terminal, messages, extractor));
    CommandLine normalize = new CommandLine(new NormalizeCommand(terminal, messages));
    CommandLine commandLine =
        new CommandLine(new SolieuCommand())
            .addSubcommand(extract)
            .addSubcommand(normalize)
            .addSubcommand(evaluate)
            .addSubcommand(new SchemaCommand(terminal, messages))
            .addSubcommand(new GenerateCompletion())
            .addSubcommand(new HelpCommand());
    listExitStatuses(commandLine);
    listExitStatuses(extract);
    listExitStatuses(normalize);
    listExitStatuses(evaluate);
    return commandLine
        .setOut(
            new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.min(terminal.width(), 100))
        .setParameterExceptionHandler((e, arguments) -> usageError(e, messages))
        .setExecutionExceptionHandler(
            (e, command, result) ->
                e instanceof UsageException
                    ? usageError(command, String.valueOf(e.getMessage()), messages)
                    : internalError(e, messages));
  }

  private static void listExitStatuses(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.meanings());
  }

  private static int helpFailed(Messages messages) {
    messages.error("standard output cannot be written");
    return ExitStatus.NOTHING_WRITTEN;
  }

  private static int usageError(ParameterException e, Messages messages) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return usageError(e.getCommandLine(), message, messages);
  }

  private static int usageError(CommandLine command, String message, Messages messages) {
    messages.error(message);
    messages.error("'" + command.getCommandSpec().qualifiedName() + " --help' tells how to use it");
    return ExitStatus.USAGE;
  }

  private static int internalError(Throwable e, Messages messages) {
    messages.error(
        "internal error", e.toString(), "this is a bug in solieu, -vv shows the stack trace", e);
    return ExitStatus.INTERNAL_ERROR;
  }
}
