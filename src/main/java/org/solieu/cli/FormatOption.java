package org.solieu.cli;

import org.solieu.output.OutputFormat;

/** Reads the names of formats. */
final class FormatOption extends WordReader<OutputFormat> {
  FormatOption() {
    super(OutputFormat.values());
  }

  @Override
  String word(OutputFormat format) {
    return format.code();
  }
}
