package org.solieu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.SyllablePairs;

/**
 * Makes articles from a seed: sentences of the samples with other digits, and between them
 * sentences without sense, whose syllables follow each other as they do in news.
 */
final class NewsMaker {
  private static final Path SAMPLES = Path.of("samples");
  private static final double WITH_FIGURES = 0.4; // of the sentences
  private static final int CANDIDATES = 16; // for the next syllable

  private final Random random;
  private final List<String> sentences = new ArrayList<>();
  private final Lexicon lexicon = Lexicon.builtIn();
  private final SyllablePairs pairs = SyllablePairs.builtIn();
  private final long[] upTo; // by word: the sum of the frequencies so far

  NewsMaker(long seed) {
    random = new Random(seed);
    upTo = new long[lexicon.vocabulary().size()];
    for (int word = 1; word < upTo.length; word++) {
      upTo[word] = upTo[word - 1] + lexicon.frequency(word);
    }
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          sentences.addAll(List.of(line.split("(?<=[.!?]) (?=\\p{Lu})")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sentences.removeIf(String::isBlank);
  }

  /** An article of at least so many chars: a title and paragraphs. */
  String article(int length) {
    StringBuilder text = new StringBuilder(length + 400);
    text.append(plain(8 + random.nextInt(6))).append("\n\n");
    while (text.length() < length) {
      for (int i = 2 + random.nextInt(4); i > 0; i--) {
        boolean figures = random.nextDouble() < WITH_FIGURES;
        text.append(figures ? withFigures() : plain(10 + random.nextInt(20)) + ".").append(' ');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return text.toString();
  }

  private String withFigures() {
    StringBuilder sentence =
        new StringBuilder(sentences.get(random.nextInt(sentences.size())).strip());
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) >= '1' && sentence.charAt(i) <= '9') {
        sentence.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return sentence.toString();
  }

  private String plain(int words) {
    StringBuilder sentence = new StringBuilder();
    int last = 0;
    for (int i = 0; i < words; i++) {
      last = next(last);
      sentence.append(i == 0 ? "" : " ").append(lexicon.vocabulary().word(last));
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.toString();
  }

  private int next(int previous) {
    int best = drawn();
    for (int i = 1; i < CANDIDATES; i++) {
      int other = drawn();
      if (affinity(previous, other) > affinity(previous, best)) {
        best = other;
      }
    }
    return best;
  }

  private double affinity(int previous, int word) {
    return pairs.count(previous, word) / lexicon.frequency(word);
  }

  private int drawn() {
    long at = random.nextLong(upTo[upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, at);
    int word = found < 0 ? -found - 1 : found + 1;
    while (lexicon.frequency(word) == 0) {
      word++;
    }
    return word;
  }
}
