package org.solieu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words of Vietnamese news that are no syllables: names, foreign words, abbreviations. Read only
 * when it is asked for, once for all.
 */
public final class OtherWords {
  private final Vocabulary words = new Vocabulary();
  private final int[] counts = new int[1 << 14];

  private OtherWords(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#' && words.size() < counts.length) {
        int word = words.add(line.substring(0, tab));
        counts[word] = Integer.parseInt(line, tab + 1, line.length(), 10);
      }
    }
  }

  /** The built-in words, read at the first call. */
  public static OtherWords builtIn() {
    return Holder.WORDS;
  }

  /** How often the lower-case word {@code chars[from, to)} occurs in the counted news. */
  public int count(char[] chars, int from, int to) {
    return counts[words.find(chars, from, to, Vocabulary.hash(chars, from, to))];
  }

  private static final class Holder {
    static final OtherWords WORDS = read();

    private static OtherWords read() {
      InputStream in = OtherWords.class.getResourceAsStream("other-words.tsv");
      if (in == null) {
        throw new IllegalStateException("the program's own other-words.tsv is missing");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new OtherWords(lines);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the built-in other-words.tsv", e);
      }
    }
  }
}
