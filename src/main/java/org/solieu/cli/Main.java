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
import org.solieu.message.Language;
import org.solieu.message.Message;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

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
    Language language = LanguageOption.in(args, terminal.language());
    Messages messages = new Messages(terminal.err(), language);
    try {
      CommandLine commandLine = commandLine(terminal, messages, extractor);
      commandLine.setExecutionStrategy(parsed -> execute(parsed, commandLine, language));
      int status = commandLine.execute(args);
      // Help goes through a writer that keeps errors to itself.
      boolean cut = commandLine.getOut().checkError() && !terminal.outIsPipe();
      return cut && status == ExitStatus.OK ? helpFailed(messages) : status;
    } catch (RuntimeException | Error e) {
      return internalError(e, messages);
    }
  }

  /** The program and its commands, without the texts of the help. */
  static CommandLine commandLine(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    CommandLine extract = new CommandLine(new ExtractCommand(terminal, messages, extractor));
    CommandLine evaluate = new CommandLine(new EvaluateCommand(terminal, messages, extractor));
    CommandLine explain = new CommandLine(new ExplainCommand(terminal, messages));
    CommandLine normalize = new CommandLine(new NormalizeCommand(terminal, messages));
    CommandLine commandLine =
        new CommandLine(new SolieuCommand())
            .addSubcommand(extract)
            .addSubcommand(normalize)
            .addSubcommand(explain)
            .addSubcommand(evaluate)
            .addSubcommand(new SchemaCommand(terminal, messages))
            .addSubcommand(new GenerateCompletion())
            .addSubcommand(new HelpCommand());
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
        .setParameterExceptionHandler(
            (e, arguments) -> usageError(e.getCommandLine(), UsageErrors.message(e), messages))
        .setExecutionExceptionHandler(
            (e, command, result) ->
                e instanceof UsageException usage
                    ? usageError(command, usage.reason(), messages)
                    : internalError(e, messages));
  }

  private static int execute(ParseResult parsed, CommandLine program, Language language) {
    if (HelpTexts.areAskedFor(parsed)) {
      HelpTexts.addTo(program, language);
    }
    return new RunLast().execute(parsed);
  }

  private static int helpFailed(Messages messages) {
    messages.error(Notice.HELP_UNWRITABLE.of());
    return ExitStatus.NOTHING_WRITTEN;
  }

  private static int usageError(CommandLine command, Message wrong, Messages messages) {
    messages.error(wrong);
    messages.error(Notice.SEE_HELP.of(command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static int internalError(Throwable e, Messages messages) {
    messages.error(Notice.BUG.of(e), e);
    return ExitStatus.INTERNAL_ERROR;
  }
}
