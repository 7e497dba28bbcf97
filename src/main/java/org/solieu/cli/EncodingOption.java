package org.solieu.cli;

import org.solieu.input.encoding.TextEncoding;

/** Reads the names of encodings. */
final class EncodingOption extends WordReader<TextEncoding> {
  private EncodingOption() {
    super(TextEncoding.values());
  }

  /** The option {@code --encoding}. */
  static Option<TextEncoding> make() {
    return Option.named("--encoding")
        .takes("ENCODING")
        .readBy(new EncodingOption())
        .of(TextEncoding.class, TextEncoding.AUTO);
  }

  @Override
  String word(TextEncoding encoding) {
    return encoding.code();
  }
}
