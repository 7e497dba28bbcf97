package org.solieu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the program knows of the language: the words, how often syllables occur, and all phrases
 * with their roles in one trie. Immutable once made.
 */
public final class Lexicon {
  /** The node from which phrases are walked. */
  public static final int ROOT = PhraseTrie.ROOT;

  /** Where no phrase goes on. */
  public static final int NONE = PhraseTrie.NONE;

  /** The most words that a form may have. */
  static final int LONGEST_FORM = 12;

  private static final String[] FILES = {
    "numbers.tsv",
    "units.tsv",
    "currencies.tsv",
    "nouns.tsv",
    "context.tsv",
    "calendar.tsv",
    "exclusions.tsv"
  };

  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTrie trie = new PhraseTrie();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private int[] frequencies = {};
  private long[] openings = new long[1 << 13]; // by word: a bit for each role that it can open

  private Lexicon() {}

  /** The built-in lexicon, read anew from the program's resources. */
  public static Lexicon builtIn() {
    return builtInWith(List.of());
  }

  /**
   * The built-in lexicon with additions. An entry of an addition replaces the built-in entries of
   * the same role for the forms that it has, which are compared without regard to case unless the
   * built-in entry needs its case; those entries keep their other forms. A later file goes over an
   * earlier one; entries of one file stand side by side.
   *
   * @throws LexiconException if an addition says what no built-in entry of its role could, such as
   *     an unknown code; the message names file, line and what was expected
   */
  public static Lexicon builtInWith(List<LexiconFile> additions) {
    Lexicon lexicon = new Lexicon();
    lexicon.readSyllables();
    List<LexiconEntry> builtIn = new ArrayList<>();
    for (String file : FILES) {
      try (BufferedReader reader = resource(file)) {
        builtIn.addAll(LexiconReader.read(file, reader));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the built-in " + file, e);
      }
    }
    Additions.over(builtIn, additions).forEach(lexicon::add);
    return lexicon;
  }

  /** The words. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All entries, in the order of the files. */
  public List<LexiconEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * How often a word occurs as a syllable of Vietnamese in the counted news; 0 for a word that is
   * none.
   */
  public int frequency(int word) {
    return word < frequencies.length ? frequencies[word] : 0;
  }

  /** The node one word further from a node, or {@link #NONE}. */
  public int next(int node, int word) {
    return trie.next(node, word);
  }

  /** The entries of the phrases that end at a node. */
  public List<LexiconEntry> at(int node) {
    return trie.entries(node);
  }

  /** The roles of the phrases that begin with a word, as the bits of a {@link RoleSet}. */
  public long openings(int word) {
    return word < openings.length ? openings[word] : 0;
  }

  private void add(LexiconEntry entry) {
    entries.add(entry);
    for (String form : entry.forms()) {
      int[] phrase = Forms.words(form).stream().mapToInt(this::number).toArray();
      trie.add(phrase, entry);
      if (phrase[0] >= openings.length) {
        openings = Arrays.copyOf(openings, Math.max(2 * openings.length, phrase[0] + 1));
      }
      openings[phrase[0]] |= RoleSet.bit(entry.role());
    }
  }

  /** The number of a form's word; thủy and thuỷ have one, for the reader takes them for one. */
  private int number(String word) {
    if (vocabulary.find(word) == Vocabulary.UNKNOWN) {
      for (String other : ToneMarks.otherPlacements(word)) {
        int known = vocabulary.find(other);
        if (known != Vocabulary.UNKNOWN && ToneMarks.sameButStyle(word, other)) {
          return known;
        }
      }
    }
    return vocabulary.add(word);
  }

  private void readSyllables() {
    try (BufferedReader lines = resource("syllables.tsv")) {
      int[] counts = new int[1 << 13];
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          int word = vocabulary.add(line.substring(0, tab));
          if (word >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
          }
          counts[word] = Integer.parseInt(line, tab + 1, line.length(), 10);
        }
      }
      frequencies = Arrays.copyOf(counts, vocabulary.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in syllables.tsv", e);
    }
  }

  private static BufferedReader resource(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's own " + name + " is missing");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
