package org.solieu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words of Vietnamese news that are no syllables: names, foreign words, abbreviations. Read only
 * when it is asked for, once for all.
 */
public final class OtherWords {
  /** Its name among the resources once it is packed. */
  static final String PACK = "other-words.pack";

  private static final int BITS = 19; // some 60,000 beginnings of words

  private static final String FILE = "other-words.tsv";

  private final Vocabulary words;
  private final PrefixFilter filter;
  private final int[] counts; // by word

  private OtherWords(Vocabulary words, PrefixFilter filter, int[] counts) {
    this.words = words;
    this.filter = filter;
    this.counts = counts;
  }

  /** The built-in words, read at the first call. */
  public static OtherWords builtIn() {
    return Holder.WORDS;
  }

  /** The words of the file, packed or not. */
  static OtherWords ofFile() {
    InputStream in = OtherWords.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException("the program's own " + FILE + " is missing");
    }
    Vocabulary words = new Vocabulary();
    PrefixFilter filter = new PrefixFilter(BITS);
    int[] counts = new int[1 << 14];
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#' && words.size() < counts.length) {
          int word = words.add(line.substring(0, tab));
          filter.add(line.substring(0, tab));
          counts[word] = Integer.parseInt(line, tab + 1, line.length(), 10);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + FILE, e);
    }
    return new OtherWords(words, filter, counts);
  }

  /** Reads what {@link #write} wrote. */
  static OtherWords read(PackReader in) {
    return new OtherWords(Vocabulary.read(in), PrefixFilter.read(in), in.ints());
  }

  byte[] write() {
    PackWriter out = new PackWriter();
    words.write(out);
    filter.write(out);
    out.ints(counts);
    return out.toByteArray();
  }

  /** Tells which runs of lower-case letters begin none of the words. */
  public PrefixFilter filter() {
    return filter;
  }

  /** How often the lower-case word {@code chars[from, to)} occurs in the counted news. */
  public int count(char[] chars, int from, int to) {
    long key = Vocabulary.key(chars, from, to);
    return filter.mayBe(key) ? counts[words.find(chars, from, to, key)] : 0;
  }

  private static final class Holder {
    static final OtherWords WORDS = packedOrNot();

    private static OtherWords packedOrNot() {
      PackReader in = Packs.open(PACK, List.of(FILE));
      return in == null ? ofFile() : read(in);
    }
  }
}
