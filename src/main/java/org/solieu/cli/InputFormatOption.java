package org.solieu.cli;

import org.solieu.input.InputFormat;

/** Reads the names of formats of articles. */
final class InputFormatOption extends WordReader<InputFormat> {
  InputFormatOption() {
    super(InputFormat.values());
  }

  @Override
  String word(InputFormat format) {
    return format.code();
  }
}
