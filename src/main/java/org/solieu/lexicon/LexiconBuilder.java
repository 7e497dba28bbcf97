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
import java.util.stream.Stream;

/** Makes a lexicon of its files. */
final class LexiconBuilder {
  private static final List<String> FILES =
      List.of( // of entries, in their order
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv",
          "nouns.tsv",
          "context.tsv",
          "calendar.tsv",
          "exclusions.tsv");

  private static final int SYLLABLE_BITS = 16; // some 7,000 beginnings of syllables

  private static final String SYLLABLES = "syllables.tsv"; // and how often they occur

  /** All files that a lexicon is made of. */
  static final List<String> ALL_FILES =
      Stream.concat(FILES.stream(), Stream.of(SYLLABLES)).toList();

  private final Vocabulary vocabulary = new Vocabulary();
  private final PrefixFilter syllables = new PrefixFilter(SYLLABLE_BITS);
  private final List<int[]> phrases = new ArrayList<>();

  private LexiconBuilder() {}

  /**
   * The built-in lexicon with additions.
   *
   * @throws LexiconException if an addition is wrong
   */
  static Lexicon build(List<LexiconFile> additions) {
    LexiconBuilder builder = new LexiconBuilder();
    int[] frequencies = builder.readSyllables();
    return builder.build(frequencies, Additions.over(builtIn(), additions));
  }

  /** The built-in entries. */
  static List<LexiconEntry> builtIn() {
    List<LexiconEntry> entries = new ArrayList<>();
    for (String file : FILES) {
      try (BufferedReader reader = resource(file)) {
        entries.addAll(LexiconReader.read(file, reader));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the built-in " + file, e);
      }
    }
    return entries;
  }

  private Lexicon build(int[] frequencies, List<LexiconEntry> entries) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String form : entries.get(i).forms()) {
        phrases.add(Forms.words(form).stream().mapToInt(this::number).toArray());
        numbers.add(i);
      }
    }
    PhraseTrie trie = PhraseTrie.of(phrases, numbers.stream().mapToInt(i -> i).toArray());
    short[] traits = new short[trie.entries().length];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = Lexicon.trait(entries.get(trie.entries()[i]));
    }
    List<LexiconEntry> owners = numbers.stream().map(entries::get).toList();
    return new Lexicon(
        vocabulary,
        frequencies,
        syllables,
        trie,
        traits,
        PhraseEnds.of(vocabulary.size(), phrases, owners),
        new EntryTable(entries));
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

  private int[] readSyllables() {
    try (BufferedReader lines = resource(SYLLABLES)) {
      int[] counts = new int[1 << 13];
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String syllable = line.substring(0, tab);
          int word = vocabulary.add(syllable);
          syllables.add(ToneMarks.withoutTone(syllable));
          if (word >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
          }
          counts[word] = Integer.parseInt(line, tab + 1, line.length(), 10);
        }
      }
      return Arrays.copyOf(counts, vocabulary.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + SYLLABLES, e);
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
