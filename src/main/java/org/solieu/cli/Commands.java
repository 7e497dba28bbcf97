package org.solieu.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The program and its commands as picocli is told of them, without the texts of the help. */
final class Commands {
  private static final String[] NAMES = {
    "extract", "report", "normalize", "explain", "evaluate", "schema"
  };

  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  Commands(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  /** The program with all commands. */
  CommandLine all() {
    CommandLine program = program();
    for (String name : NAMES) {
      program.addSubcommand(command(name));
    }
    return program.addSubcommand(new GenerateCompletion()).addSubcommand(new HelpCommand());
  }

  /** The program with one command alone, as nothing more is needed to run it; with all if none. */
  CommandLine only(String name) {
    CommandSpec command = command(name);
    return command == null ? all() : program().addSubcommand(command);
  }

  private @Nullable CommandSpec command(String name) {
    return switch (name) {
      case "extract" -> new ExtractCommand(terminal, messages, extractor).spec();
      case "report" -> new ReportCommand(terminal, messages, extractor).spec();
      case "normalize" -> new NormalizeCommand(terminal, messages).spec();
      case "explain" -> new ExplainCommand(terminal, messages).spec();
      case "evaluate" -> new EvaluateCommand(terminal, messages, extractor).spec();
      case "schema" -> new SchemaCommand(terminal, messages).spec();
      default -> null;
    };
  }

  private static CommandLine program() {
    CommandSpec program = CommandSpec.create().name("solieu");
    HelpOptions.addTo(program);
    Option.addAll(program, LanguageOption.make());
    return new CommandLine(program);
  }
}
