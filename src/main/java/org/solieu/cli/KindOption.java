package org.solieu.cli;

import org.solieu.record.Kind;

/** Reads the names of kinds. */
final class KindOption extends WordReader<Kind> {
  KindOption() {
    super(Kind.values());
  }

  @Override
  String word(Kind kind) {
    return kind.code();
  }
}
