package org.solieu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.solieu.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The help in a language: texts under the keys that picocli looks for, in {@code
 * help_en.properties} and {@code help_vi.properties}. They are read only where help is asked for.
 */
final class HelpTexts {
  /** The commands that have some of the exit statuses, beside the one that has all. */
  private static final List<String> WITH_SOME_STATUSES =
      List.of("report", "normalize", "explain", "evaluate");

  private static final String WITH_ALL_STATUSES = "extract";

  /** The statuses that only runs with certain options of that one have. */
  private static final Set<Integer> OF_ONE_COMMAND =
      Set.of(ExitStatus.TOO_MANY_FAILED, ExitStatus.LOCKED);

  private HelpTexts() {}

  /** Whether a command line asks for help. */
  static boolean areAskedFor(ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested() || command.getCommandSpec().helpCommand()) {
        return true;
      }
    }
    return false;
  }

  /** Gives the program and its commands their texts. */
  static void addTo(CommandLine program, Language language) {
    program.setResourceBundle(
        Language.read(HelpTexts.class, "help_" + language.code() + ".properties"));
    listExitStatuses(program, language, Set.of());
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (name.equals(WITH_ALL_STATUSES)) {
                listExitStatuses(command, language, Set.of());
              } else if (WITH_SOME_STATUSES.contains(name)) {
                listExitStatuses(command, language, OF_ONE_COMMAND);
              }
            });
  }

  private static void listExitStatuses(
      CommandLine command, Language language, Set<Integer> without) {
    Map<String, String> meanings = new LinkedHashMap<>();
    ExitStatus.meanings().forEach((status, meaning) -> meanings.put(status, language.say(meaning)));
    without.forEach(status -> meanings.remove(String.valueOf(status)));
    command.getCommandSpec().usageMessage().exitCodeList(meanings);
  }
}
