package org.solieu.cli;

import org.solieu.lexicon.ToneStyle;

/** Reads the names of tone-mark styles. */
final class ToneStyleOption extends WordReader<ToneStyle> {
  ToneStyleOption() {
    super(new ToneStyle[] {ToneStyle.MODERN, ToneStyle.TRADITIONAL});
  }
}
