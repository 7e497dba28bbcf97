package org.solieu;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.solieu.explanation.Evidence;
import org.solieu.figure.Decision;
import org.solieu.figure.ExclusionReading;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Reading;
import org.solieu.lexicon.Role;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Finds the lexicon entries that a reading rests on: those of the roles that its parts ask for,
 * where its parts stand.
 */
final class EvidenceFinder {
  private static final Set<Role> NUMBERS =
      EnumSet.of(
          Role.DIGIT,
          Role.LATE_DIGIT,
          Role.TEN,
          Role.TENS,
          Role.JOINER,
          Role.SCALE,
          Role.DECIMAL_POINT,
          Role.FIRST,
          Role.AND_HALF,
          Role.HALF_OF,
          Role.INDEFINITE,
          Role.AND_SOME);
  private static final Set<Role> MODIFIERS = EnumSet.of(Role.MODIFIER, Role.MODIFIER_AFTER);
  private static final Set<Role> DENOMINATORS =
      EnumSet.of(Role.MEASURE, Role.TIME, Role.CLASSIFIER, Role.NOUN, Role.TIMES);
  private static final int CUE_REACH = 2; // tokens around a clock time
  private static final int REACH = 30; // tokens that are looked over for the context

  private final Sentence sentence;
  private final List<Decision.Number> numbers;

  EvidenceFinder(Sentence sentence, List<Decision.Number> numbers) {
    this.sentence = sentence;
    this.numbers = numbers;
  }

  /** The evidence of a reading, and of the context of the figure that it became. */
  List<Evidence> of(Reading reading, @Nullable Figure figure) {
    List<Evidence> found = new ArrayList<>();
    if (reading instanceof FigureReading candidate) {
      ofFigure(candidate, found);
      if (figure != null) {
        ofContext(candidate, figure, found);
      }
    } else if (reading instanceof ExclusionReading exclusion) {
      Set<Role> roles = exclusionRoles(exclusion);
      int around = roles.contains(Role.CLOCK_CUE) ? CUE_REACH : 0;
      int from = Math.max(0, exclusion.from() - around);
      int to = Math.min(sentence.size(), exclusion.to() + around);
      find("exclusion", from, to, any(roles), found);
    }
    return found;
  }

  private void ofFigure(FigureReading reading, List<Evidence> found) {
    int numberEnd = numberEnd(reading);
    Predicate<PhraseMatch> number = any(NUMBERS);
    if (reading.max() != null) { // otherwise "-" is the sign of the number
      number = number.or(any(EnumSet.of(Role.RANGE)));
    }
    find("number", reading.numeral(), numberEnd, number, found);
    Predicate<PhraseMatch> unit = any(unitRoles(reading.kind()));
    find("unit", reading.from(), reading.numeral(), unit, found);
    int before = found.size();
    find("unit", numberEnd, rateStart(reading, numberEnd), unit, found);
    if (found.size() == before && reading.unit() != null) { // a unit shared with a later number
      first("unit", reading.to(), REACH, unit.and(code(reading.unit())), found);
    }
    Modifier modifier = reading.modifier();
    if (modifier != null) {
      find(
          "modifier",
          reading.from(),
          reading.to(),
          any(MODIFIERS).and(code(modifier.code())),
          found);
    }
    if (reading.per() != null) {
      String per = reading.per();
      find("per", reading.from(), reading.to(), any(EnumSet.of(Role.EACH)), found);
      find(
          "per",
          rateStart(reading, numberEnd),
          reading.to(),
          any(DENOMINATORS)
              .and(match -> match.entry().code().equals(per) || words(match).equals(per)),
          found);
      if (found.stream().noneMatch(evidence -> evidence.part().equals("per"))) {
        last("per", reading.from(), any(EnumSet.of(Role.EACH)), found);
      }
    }
  }

  private void ofContext(FigureReading reading, Figure figure, List<Evidence> found) {
    if (figure.direction() != null) {
      last("direction", reading.numeral(), is(Role.CHANGE, figure.direction().code()), found);
    }
    if (figure.kind() != Kind.AGE) { // which is told as a fact, whatever stands before it
      // Only plans and estimates reach over what a semicolon parts, from the heading of a list.
      int from = figure.status() == Status.ACTUAL ? clauseStart(reading.numeral()) : 0;
      Predicate<PhraseMatch> status = is(Role.STATUS, figure.status().code());
      last("status", from, reading.numeral(), status, found);
    }
    if (figure.versus() != null) {
      Predicate<PhraseMatch> comparison = any(EnumSet.of(Role.COMPARISON));
      if (!first("versus", reading.to(), REACH, comparison, found)) {
        last("versus", reading.from(), comparison, found);
      }
    }
  }

  private int clauseStart(int token) {
    int start = token;
    while (start > 0 && !sentence.isSign(start - 1, ';')) {
      start--;
    }
    return start;
  }

  private int numberEnd(FigureReading reading) {
    for (Decision.Number number : numbers) {
      if (number.from() == reading.numeral()) {
        return Math.min(reading.to(), number.to());
      }
    }
    return Math.min(reading.to(), reading.numeral() + 1);
  }

  /** Where "/tháng" or "mỗi người" begins; the reading's end where it has none. */
  private int rateStart(FigureReading reading, int numberEnd) {
    if (reading.per() != null) {
      for (int i = numberEnd; i < reading.to(); i++) {
        if (sentence.isSign(i, '/') || sentence.matches(i, Role.EACH)) {
          return i;
        }
      }
    }
    return reading.to();
  }

  private static Set<Role> unitRoles(Kind kind) {
    return switch (kind) {
      case PERCENTAGE -> EnumSet.of(Role.PERCENT);
      case MONEY -> EnumSet.of(Role.CURRENCY);
      case COUNT -> EnumSet.of(Role.CLASSIFIER, Role.NOUN, Role.TIMES);
      case RATIO -> EnumSet.of(Role.PART_OF, Role.HALF_RATIO, Role.CLASSIFIER, Role.NOUN);
      case RANK -> EnumSet.of(Role.RANK_MARK, Role.RANKING, Role.CLASSIFIER, Role.NOUN);
      case MEASURE -> EnumSet.of(Role.MEASURE, Role.UNIT_FIRST, Role.HEAT);
      case DURATION -> EnumSet.of(Role.TIME);
      case AGE -> EnumSet.of(Role.AGE);
      case MULTIPLE -> EnumSet.of(Role.FIXED_MULTIPLE, Role.MULTIPLIES, Role.TIMES);
    };
  }

  private static Set<Role> exclusionRoles(ExclusionReading reading) {
    return switch (reading.rule()) {
      case "idiom" -> EnumSet.of(Role.IDIOM);
      case "label" -> EnumSet.of(Role.LABEL);
      case "date" -> EnumSet.of(Role.CALENDAR, Role.SPAN);
      case "title" -> EnumSet.noneOf(Role.class); // whose words say nothing of it
      default -> EnumSet.of(Role.CLOCK_CUE, Role.TIME);
    };
  }

  private static Predicate<PhraseMatch> any(Set<Role> roles) {
    return match -> roles.contains(match.entry().role());
  }

  private static Predicate<PhraseMatch> is(Role role, String code) {
    return match -> match.entry().role() == role && match.entry().code().equals(code);
  }

  private static Predicate<PhraseMatch> code(String code) {
    return match -> match.entry().code().equals(code);
  }

  private String words(PhraseMatch match) {
    return sentence.text(match.from(), match.to());
  }

  /** All longest phrases within a stretch, none inside of another. */
  private void find(
      String part, int from, int to, Predicate<PhraseMatch> fits, List<Evidence> found) {
    for (int i = from; i < to; ) {
      PhraseMatch match = longest(i, to, fits);
      if (match != null) {
        found.add(new Evidence(part, words(match), match.entry()));
      }
      i = match == null ? i + 1 : match.to();
    }
  }

  private @Nullable PhraseMatch longest(int token, int to, Predicate<PhraseMatch> fits) {
    for (PhraseMatch match : sentence.phrases(token)) {
      if (match.to() <= to && fits.test(match)) {
        return match;
      }
    }
    return null;
  }

  private boolean first(
      String part, int from, int reach, Predicate<PhraseMatch> fits, List<Evidence> found) {
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      PhraseMatch match = longest(i, sentence.size(), fits);
      if (match != null) {
        found.add(new Evidence(part, words(match), match.entry()));
        return true;
      }
    }
    return false;
  }

  private void last(String part, int to, Predicate<PhraseMatch> fits, List<Evidence> found) {
    last(part, 0, to, fits, found);
  }

  private void last(
      String part, int from, int to, Predicate<PhraseMatch> fits, List<Evidence> found) {
    for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
      PhraseMatch match = longest(i, to, fits);
      if (match != null) {
        found.add(new Evidence(part, words(match), match.entry()));
        return;
      }
    }
  }
}
