package org.solieu.cli;

import java.util.List;
import org.solieu.message.Language;
import org.solieu.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is done with a command line that was understood, and with one that was not. A class, not a
 * lambda for each: picocli's interfaces are such old class files that no class-data archive can
 * hold lambdas of theirs.
 */
final class Conduct
    implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Messages messages;
  private final Language language;

  /**
   * Conduct in one run.
   *
   * @param language of the help
   */
  Conduct(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  @Override
  public int execute(ParseResult parsed) {
    refuseUnmatched(parsed);
    if (HelpTexts.areAskedFor(parsed)) {
      HelpTexts.addTo(parsed.commandSpec().commandLine(), language);
    }
    return new RunLast().execute(parsed);
  }

  /** Commands that help take, for picocli, whatever stands behind them. */
  private static void refuseUnmatched(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      List<String> unmatched = command.getUnmatchedArguments();
      if (command.getCommandSpec().helpCommand() && !unmatched.isEmpty()) {
        throw new UnmatchedArgumentException(command, unmatched);
      }
    }
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    return usageError(e.getCommandLine(), UsageErrors.message(e));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return e instanceof UsageException usage
        ? usageError(command, usage.reason())
        : internalError(e);
  }

  /** Says what is wrong with the command line of a command. */
  int usageError(CommandLine command, Message wrong) {
    messages.error(wrong);
    if (!messages.isForPrograms()) {
      messages.error(Notice.SEE_HELP.of(command.getCommandSpec().qualifiedName()));
    }
    return ExitStatus.USAGE;
  }

  /** Says that the program is at fault. */
  int internalError(Throwable e) {
    messages.error(Notice.BUG.of(e), e);
    return ExitStatus.INTERNAL_ERROR;
  }
}
