package org.solieu.cli;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;

/** Reads the names of languages. */
final class LanguageOption extends WordReader<Language> {
  static final String NAME = "--lang";

  private LanguageOption() {
    super(Language.values());
  }

  /**
   * The option, for the help and for completion, and to be checked; heeded by {@link #in} before
   * all else.
   */
  static Option<@Nullable Language> make() {
    return Option.named(NAME)
        .takes("LANGUAGE")
        .readBy(new LanguageOption())
        .inherited()
        .of(Language.class);
  }

  /**
   * The language that a command line asks for, wherever it does so. What is wrong with the command
   * line is to be told in that language, so it is looked for before all else is understood.
   */
  static Language in(String[] args, Language otherwise) {
    return new LanguageOption().findLast(NAME, args, otherwise);
  }

  /** How many words before the command are this option and its value. */
  static int leading(String[] args) {
    int i = 0;
    while (i < args.length && (args[i].equals(NAME) || args[i].startsWith(NAME + "="))) {
      i += args[i].equals(NAME) ? 2 : 1;
    }
    return Math.min(i, args.length);
  }

  @Override
  String word(Language language) {
    return language.code();
  }
}
