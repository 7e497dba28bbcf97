package org.solieu.lexicon;

import java.util.List;

/**
 * What is known of the phrases that begin or end with a word, by word, so that most questions about
 * a place in a sentence are answered with no phrase looked for.
 *
 * @param openings the roles of the phrases that begin with it, as the bits of a {@link RoleSet}
 * @param closings the same of those that end with it
 * @param openingCodes the roles with codes of the phrases that begin with it, see {@link CodeBits}
 * @param closingCodes the same of those that end with it
 * @param longest how many words the longest phrase has that ends with it
 */
record PhraseEnds(
    long[] openings, long[] closings, long[] openingCodes, long[] closingCodes, byte[] longest) {

  /**
   * Those of some phrases.
   *
   * @param size how many words there are
   * @param phrases the words of each phrase
   * @param entries the entry of each
   */
  static PhraseEnds of(int size, List<int[]> phrases, List<LexiconEntry> entries) {
    PhraseEnds ends =
        new PhraseEnds(
            new long[size], new long[size], new long[size], new long[size], new byte[size]);
    for (int i = 0; i < phrases.size(); i++) {
      ends.add(phrases.get(i), entries.get(i));
    }
    return ends;
  }

  private void add(int[] phrase, LexiconEntry entry) {
    int first = phrase[0];
    int last = phrase[phrase.length - 1];
    long role = RoleSet.bit(entry.role());
    long code = CodeBits.bit(entry.role(), entry.code());
    openings[first] |= role;
    closings[last] |= role;
    openingCodes[first] |= code;
    closingCodes[last] |= code;
    longest[last] = (byte) Math.max(longest[last], phrase.length);
  }

  /** Reads what {@link #write} wrote. */
  static PhraseEnds read(PackReader in) {
    return new PhraseEnds(in.longs(), in.longs(), in.longs(), in.longs(), in.bytes());
  }

  void write(PackWriter out) {
    out.longs(openings);
    out.longs(closings);
    out.longs(openingCodes);
    out.longs(closingCodes);
    out.bytes(longest);
  }
}
