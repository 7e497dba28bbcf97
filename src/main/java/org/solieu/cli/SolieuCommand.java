package org.solieu.cli;

import picocli.CommandLine.Command;

/** The program without a command: says which there are. */
@Command(
    name = "solieu",
    description = "Extracts the figures of Vietnamese news articles as structured records.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  solieu extract articles/                     every .txt file in a folder, on the screen",
      "  solieu extract articles/ -o figures.csv      the same for a spreadsheet",
      "  solieu extract --help                        all options of a command"
    })
final class SolieuCommand {}
