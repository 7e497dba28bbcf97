package org.solieu.cli;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Puts into messages what picocli finds wrong with a command line, for its own are English only.
 */
final class UsageErrors {
  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class);

  private UsageErrors() {}

  static Message message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return Notice.TWICE.of(name(overwritten.getOverwritten()));
    }
    ArgSpec argument = e.getArgSpec();
    if (argument == null) { // of the program itself or of help
      return e.getValue() == null
          ? Notice.NO_COMMAND.of()
          : Notice.UNKNOWN_COMMAND.of(e.getValue());
    }
    return Notice.ABOUT.of(name(argument), wrong(e, argument));
  }

  private static Message unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    Message wrong =
        e.isUnknownOption()
            ? Notice.UNKNOWN_OPTION.of(first)
            : e.getCommandLine().getSubcommands().isEmpty()
                ? Notice.UNEXPECTED.of(first)
                : Notice.UNKNOWN_COMMAND.of(first);
    Object meant = null;
    for (String suggestion : e.getSuggestions()) {
      meant = meant == null ? suggestion : Notice.OR.of(meant, suggestion);
    }
    return meant == null ? wrong : Notice.SUGGESTION.of(wrong, meant);
  }

  private static Message missing(ArgSpec argument) {
    return argument.isOption()
        ? Notice.NO_VALUE.of(name(argument), argument.paramLabel())
        : Notice.NO_ARGUMENT.of(name(argument));
  }

  private static Message wrong(ParameterException e, ArgSpec argument) {
    if (e.getCause() instanceof WrongValueException wrong) {
      return wrong.reason();
    }
    @Nullable String value = e.getValue();
    String shown = value == null ? "" : value;
    Class<?> type = argument.type();
    if (type == boolean.class || type == boolean[].class) {
      return Notice.TAKES_NO_VALUE.of(shown);
    }
    return NUMBERS.contains(type) ? Notice.NO_NUMBER.of(shown) : Notice.UNUSABLE.of(shown);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
