package org.solieu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
      CommandLine commandLine = commandLine(args, terminal, messages, extractor);
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
    return commandLine(new String[0], terminal, messages, extractor);
  }

  /** The same with the command that the arguments name alone, if they begin with one. */
  private static CommandLine commandLine(
      String[] args, Terminal terminal, Messages messages, ExtractorMaker extractor) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(terminal, messages, extractor));
    commands.put("report", () -> new ReportCommand(terminal, messages, extractor));
    commands.put("normalize", () -> new NormalizeCommand(terminal, messages));
    commands.put("explain", () -> new ExplainCommand(terminal, messages));
    commands.put("evaluate", () -> new EvaluateCommand(terminal, messages, extractor));
    commands.put("schema", () -> new SchemaCommand(terminal, messages));
    CommandLine commandLine = new CommandLine(new SolieuCommand());
    Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
    if (named != null) { // what a command may be told is read by reflection: not of all others
      commandLine.addSubcommand(named.get());
    } else {
      commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
      commandLine.addSubcommand(new GenerateCompletion()).addSubcommand(new HelpCommand());
    }
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
