package org.solieu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
    try {
      CommandLine commandLine = commandLine(terminal, messages, extractor);
      if (wrong != null) {
        return usageError(commandLine, wrong.reason(), messages);
      }
      // What stands on the command line goes over what stands elsewhere.
      commandLine.setOverwrittenOptionsAllowed(args.length > arguments.length);
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
