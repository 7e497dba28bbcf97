package org.solieu.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * How sure a reading is, 0 to 1: how often its rule was right on annotated articles, less for what
 * makes readings doubtful. The share of right readings is estimated as (right + ½) / (seen + 1),
 * the mean of Jeffreys' posterior; a rule that was never seen there has ½.
 */
final class Confidence {
  private static final double NEARLY = 0.75;

  /** What is left of the confidence where a doubt holds, in the order in which they are asked. */
  private static final double[] LESS = {
    0.9, // another reading weighs nearly as much
    0.88, // "3,000" may have decimals
    0.85, // the noun is not known
    0.85, // hours are a length of time, or the time of day
    0.95 // words that were run together
  };

  private static final int DOUBTS = LESS.length;

  /** How often a rule was right, and the confidences by doubts, made when they are asked for. */
  private record Share(double right, @Nullable BigDecimal[] confidences) {
    Share(double right) {
      this(right, new @Nullable BigDecimal[1 << DOUBTS]);
    }

    BigDecimal confidence(int doubts) {
      BigDecimal known = confidences[doubts];
      if (known != null) {
        return known;
      }
      double confidence = right;
      for (int i = 0; i < DOUBTS; i++) {
        confidence *= (doubts >> i & 1) != 0 ? LESS[i] : 1;
      }
      BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_EVEN);
      confidences[doubts] = rounded;
      return rounded;
    }
  }

  private final Map<String, Share> byRule = new HashMap<>();
  private final Share unseen = new Share(0.5);

  Confidence() {
    try (BufferedReader lines = resource()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          double right = Double.parseDouble(cells[1]);
          double seen = Double.parseDouble(cells[2]);
          byRule.put(cells[0], new Share((right + 0.5) / (seen + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in confidence.tsv", e);
    }
  }

  /** The confidence of a winner among all readings of its sentence, to two decimals. */
  BigDecimal of(Scene scene, FigureReading winner, Overlaps readings) {
    Sentence sentence = scene.sentence();
    Numeral numeral = scene.numeralAt(winner.numeral());
    int doubts =
        bit(0, isContested(winner, readings))
            | bit(1, isCommaGrouped(sentence, numeral, winner))
            | bit(2, isUnknownNoun(sentence, numeral, winner))
            | bit(3, isHour(numeral, winner))
            | bit(4, hasParted(sentence, winner));
    return byRule.getOrDefault(winner.rule(), unseen).confidence(doubts);
  }

  private static int bit(int place, boolean doubt) {
    return doubt ? 1 << place : 0;
  }

  private static boolean isContested(FigureReading winner, Overlaps readings) {
    double weight = Arbiter.weight(winner);
    return readings.any(
        winner,
        other -> {
          boolean same = other instanceof FigureReading figure && figure.kind() == winner.kind();
          return !same && Arbiter.weight(other) >= NEARLY * weight;
        });
  }

  private static boolean isCommaGrouped(
      Sentence sentence, @Nullable Numeral numeral, FigureReading winner) {
    if (numeral == null || numeral.decimal() == null || winner.kind() == Kind.PERCENTAGE) {
      return false;
    }
    return sentence.term(numeral.from()).indexOf(',') >= 0;
  }

  private static boolean isUnknownNoun(
      Sentence sentence, @Nullable Numeral numeral, FigureReading winner) {
    return winner.rule().equals("count")
        && numeral != null
        && !sentence.matches(numeral.to(), Role.NOUN)
        && !sentence.matches(numeral.to(), Role.CLASSIFIER);
  }

  private static boolean isHour(@Nullable Numeral numeral, FigureReading winner) {
    return numeral != null
        && winner.kind() == Kind.DURATION
        && "h".equals(winner.unit())
        && numeral.isPlainBetween(5, 24)
        && winner.modifier() == null;
  }

  private static boolean hasParted(Sentence sentence, FigureReading winner) {
    for (int i = winner.from() + 1; i < winner.to(); i++) {
      if (sentence.has(i, TokenMarkAttribute.PARTED) && sentence.length(i) > 3) {
        return true;
      }
    }
    return false;
  }

  private static BufferedReader resource() {
    InputStream stream = Confidence.class.getResourceAsStream("confidence.tsv");
    if (stream == null) {
      throw new IllegalStateException("the program's own confidence.tsv is missing");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
