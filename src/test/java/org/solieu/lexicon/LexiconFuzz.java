package org.solieu.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A user's lexicon file goes over the built-in ones or is refused with a {@link LexiconException}.
 * Of those that are not refused, some are compiled, which takes longer.
 */
public final class LexiconFuzz {
  private static final List<LexiconEntry> BUILT_IN = Lexicon.builtIn().entries();
  private static final int COMPILED = 16; // one in so many

  private LexiconFuzz() {}

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    try {
      LexiconFile file = LexiconFile.of("own.tsv", data);
      if (Additions.over(BUILT_IN, List.of(file)).size() < file.entries().size()) {
        throw new AssertionError("entries were lost");
      }
      if (!file.entries().isEmpty() && Math.floorMod(Arrays.hashCode(data), COMPILED) == 0) {
        Lexicon lexicon = Lexicon.builtInWith(List.of(file));
        if (!lexicon.entries().containsAll(file.entries())) {
          throw new AssertionError("entries were lost");
        }
      }
    } catch (LexiconException e) {
      if (!String.valueOf(e.getMessage()).startsWith("own.tsv")) {
        throw new AssertionError("the file is not named", e);
      }
    }
  }
}
