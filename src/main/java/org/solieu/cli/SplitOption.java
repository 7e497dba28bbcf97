package org.solieu.cli;

import org.solieu.output.Split;

/** Reads the names of ways to split the output. */
final class SplitOption extends WordReader<Split> {
  SplitOption() {
    super(Split.values());
  }

  @Override
  String word(Split split) {
    return split.code();
  }
}
