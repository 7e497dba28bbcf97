package org.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the JSON Schema of a record. */
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  SchemaCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    return HelpOptions.addTo(CommandSpec.wrapWithoutInspection(this).name("schema"));
  }

  @Override
  public Integer call() throws IOException {
    byte[] schema =
        Resources.text("/org/solieu/record.schema.json").getBytes(StandardCharsets.UTF_8);
    try {
      terminal.out().write(schema);
      terminal.out().flush();
      return ExitStatus.OK;
    } catch (IOException e) {
      return OutputErrors.status(e, null, terminal, messages);
    }
  }
}
