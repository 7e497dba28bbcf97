package org.solieu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solieu.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The help in a language: texts under the keys that picocli looks for, in {@code
 * help_en.properties} and {@code help_vi.properties}. They are read only where help is asked for.
 */
final class HelpTexts {
  /** The commands whose exit status is worth a list. */
  private static final List<String> WITH_STATUSES =
      List.of("extract", "report", "normalize", "explain", "evaluate");

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
    listExitStatuses(program, language);
    program.getSubcommands().entrySet().stream()
        .filter(command -> WITH_STATUSES.contains(command.getKey()))
        .forEach(command -> listExitStatuses(command.getValue(), language));
  }

  private static void listExitStatuses(CommandLine command, Language language) {
    Map<String, String> meanings = new LinkedHashMap<>();
    ExitStatus.meanings().forEach((status, meaning) -> meanings.put(status, language.say(meaning)));
    command.getCommandSpec().usageMessage().exitCodeList(meanings);
  }
}
