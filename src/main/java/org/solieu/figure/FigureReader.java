package org.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.Openers;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Finds the figures of a sentence. Holds no state: one reader serves any number of threads. */
public final class FigureReader {
  static final List<Rule> RULES =
      List.of(
          new PercentageRule(),
          new MoneyRule(),
          new RatioRule(),
          new RankRule(),
          new MultipleRule(),
          new AgeRule(),
          new DurationRule(),
          new MeasureRule(),
          new PointRule(),
          new CountRule(),
          new ClockRule(),
          new LabelRule(),
          new TitleRule());

  private static final Openers FIXED = Openers.of(Role.IDIOM, Role.FIXED_MULTIPLE, Role.HALF_RATIO);
  private static final double SURE_DATE = 3;
  private static final double DENOMINATOR = 2;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private final NumeralReader numeralReader = new NumeralReader();
  private final CalendarReader calendarReader = new CalendarReader();
  private final Arbiter arbiter = new Arbiter();
  private final Confidence confidence = new Confidence();

  /** The figures of a sentence and the dates that it names, in order; no two figures overlap. */
  public Findings read(Sentence sentence) {
    Weighing weighing = weigh(sentence);
    return weighing == null ? Findings.NONE : findings(weighing);
  }

  /** The same, with all that was weighed against it. */
  public Decision decide(Sentence sentence) {
    Weighing weighing = weigh(sentence);
    return weighing == null
        ? Decision.NONE
        : new Decision(
            Decision.numbers(weighing.scene.numerals()),
            weighing.readings,
            weighing.winners,
            findings(weighing));
  }

  /** All readings of a sentence, and those that won. */
  private record Weighing(Scene scene, List<Reading> readings, List<Reading> winners) {}

  private @Nullable Weighing weigh(Sentence sentence) {
    List<Numeral> numerals = numeralReader.read(sentence);
    List<Reading> readings = new ArrayList<>();
    fixedPhrases(sentence, readings);
    if (numerals.isEmpty() && readings.isEmpty()) {
      return null;
    }
    Scene scene = new Scene(sentence, numerals, calendarReader.read(sentence));
    Consumer<Reading> found = readings::add;
    for (Rule rule : RULES) { // one rule at a time, so that its code stays at hand
      if (rule.isCued(sentence)) {
        for (Numeral numeral : numerals) {
          rule.read(scene, numeral, found);
        }
      }
    }
    readings.addAll(SharedUnits.read(scene, readings));
    readings.addAll(TableCells.read(scene));
    denominators(sentence, readings);
    for (DateMention date : scene.dates()) {
      if (isCounted(scene, date)) {
        continue;
      }
      readings.add(
          new ExclusionReading(
              date.from(), date.to(), "date", dateStrength(sentence, date), "date"));
    }
    return new Weighing(scene, readings, arbiter.choose(readings));
  }

  private Findings findings(Weighing weighing) {
    List<FigureReading> figures = new ArrayList<>();
    List<BigDecimal> confidences = new ArrayList<>();
    List<ExclusionReading> exclusions = new ArrayList<>();
    Overlaps overlaps = new Overlaps(weighing.readings, weighing.scene.sentence().size());
    for (Reading winner : weighing.winners) {
      if (winner instanceof FigureReading figure) {
        figures.add(figure);
        confidences.add(confidence.of(weighing.scene, figure, overlaps));
      } else if (winner instanceof ExclusionReading exclusion) {
        exclusions.add(exclusion);
      }
    }
    return new Findings(figures, confidences, exclusions, standing(weighing));
  }

  /** The dates whose digits no figure took, nor a name, a match result or a time. */
  private static List<DateMention> standing(Weighing weighing) {
    if (weighing.scene.dates().isEmpty()) {
      return List.of();
    }
    BitSet taken = new BitSet(); // tokens
    for (Reading winner : weighing.winners) {
      boolean date =
          winner instanceof ExclusionReading exclusion
              && (exclusion.rule().equals("date") || exclusion.rule().equals("idiom"));
      taken.set(winner.from(), date ? winner.from() : winner.to());
    }
    List<DateMention> standing = new ArrayList<>();
    for (DateMention date : weighing.scene.dates()) {
      int next = taken.nextSetBit(date.from());
      if (next < 0 || next >= date.to()) {
        standing.add(date);
      }
    }
    return standing;
  }

  /** "một kg" in "25.000 đồng một kg" is the denominator of a rate and no figure. */
  private static void denominators(Sentence sentence, List<Reading> readings) {
    for (Reading reading : List.copyOf(readings)) {
      Rate rate = reading instanceof FigureReading ? Rate.ofOne(sentence, reading.to()) : null;
      if (rate != null && !isWithin(reading.from(), rate.to(), readings)) {
        readings.add(new ExclusionReading(reading.to(), rate.to(), "rate", DENOMINATOR, "other"));
      }
    }
  }

  /** Whether a figure takes more than some tokens, as "12 vòng một phút", which is one unit. */
  private static boolean isWithin(int from, int to, List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading instanceof FigureReading && reading.from() <= from && to <= reading.to()) {
        return true;
      }
    }
    return false;
  }

  /** Idioms, and figures that are words of the lexicon. */
  private static void fixedPhrases(Sentence sentence, List<Reading> readings) {
    for (int i = sentence.next(0, FIXED); i < sentence.size(); i = sentence.next(i + 1, FIXED)) {
      PhraseMatch idiom = sentence.match(i, Role.IDIOM);
      if (idiom != null) {
        boolean weak = idiom.entry().code().equals("idiom") && !isOne(sentence, i);
        double strength = weak ? 0.8 : 1.4;
        readings.add(new ExclusionReading(i, idiom.to(), "idiom", strength, idiom.entry().code()));
      }
      MultipleRule.readFixed(sentence, i, readings::add);
      RatioRule.readHalf(sentence, i, readings::add);
    }
  }

  /** Whether a word stands for one, which is seldom a number. */
  private static boolean isOne(Sentence sentence, int token) {
    PhraseMatch digit = sentence.match(token, Role.DIGIT);
    return digit != null && BigDecimal.ONE.equals(digit.entry().factor());
  }

  /** "trong hai ngày 23 và 24/10": the days are counted before they are named. */
  private static boolean isCounted(Scene scene, DateMention date) {
    if (!date.period().isDayOnly()) {
      return false;
    }
    for (Numeral numeral : scene.numerals()) {
      if (numeral.to() == date.from() && numeral.value().compareTo(LAST_DAY) <= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date with a word before it is sure; bare digits may be a ratio or a count, "ngày 30" a number
   * of its own.
   */
  private static double dateStrength(Sentence sentence, DateMention date) {
    boolean bare =
        CalendarDate.read(sentence, date.from()) != null
            || CalendarDate.year(sentence, date.from()) > 0;
    return bare ? 1.0 : date.period().isDayOnly() ? 1.3 : SURE_DATE;
  }
}
