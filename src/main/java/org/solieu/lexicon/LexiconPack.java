package org.solieu.lexicon;

import org.jspecify.annotations.Nullable;

/** The built-in lexicon as the arrays that it is laid out in. */
final class LexiconPack {
  /** Its name among the resources. */
  static final String NAME = "lexicon.pack";

  private LexiconPack() {}

  /** The packed lexicon; null where there is none that fits the files. */
  static @Nullable Lexicon builtIn() {
    PackReader in = Packs.open(NAME, LexiconBuilder.ALL_FILES);
    return in == null ? null : read(in);
  }

  static byte[] write(Lexicon lexicon) {
    PackWriter out = new PackWriter();
    lexicon.vocabulary().write(out);
    out.ints(lexicon.frequencies());
    lexicon.syllables().write(out);
    out.ints(lexicon.trie().edges());
    out.ints(lexicon.trie().words());
    out.ints(lexicon.trie().phrases());
    out.ints(lexicon.trie().entries());
    out.longs(lexicon.trie().filter());
    out.shorts(lexicon.traits());
    lexicon.ends().write(out);
    lexicon.entryTable().write(out);
    return out.toByteArray();
  }

  static Lexicon read(PackReader in) {
    return new Lexicon(
        Vocabulary.read(in),
        in.ints(),
        PrefixFilter.read(in),
        new PhraseTrie(in.ints(), in.ints(), in.ints(), in.ints(), in.longs()),
        in.shorts(),
        PhraseEnds.read(in),
        EntryTable.read(in));
  }
}
