package org.solieu.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options {@code --help} and {@code --version}, which every command has. */
final class HelpOptions {
  private HelpOptions() {}

  /** Makes them options of a command, behind those that it has. */
  static CommandSpec addTo(CommandSpec command) {
    return command
        .addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true).build())
        .addOption(
            OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true).build())
        .versionProvider(new Version());
  }
}
