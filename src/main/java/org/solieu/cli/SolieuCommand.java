package org.solieu.cli;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: says which there are. The words are in {@link HelpTexts}. */
@Command(name = "solieu", versionProvider = Version.class, mixinStandardHelpOptions = true)
final class SolieuCommand {
  /** Checked and listed here; heeded by {@link LanguageOption#in}. */
  @Option(
      names = LanguageOption.NAME,
      paramLabel = "LANGUAGE",
      scope = ScopeType.INHERIT,
      converter = LanguageOption.class,
      completionCandidates = LanguageOption.class)
  private @Nullable Language language;
}
