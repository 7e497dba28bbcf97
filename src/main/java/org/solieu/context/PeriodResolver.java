package org.solieu.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.Findings;
import org.solieu.figure.Period;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Status;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/**
 * Turns times that are told from the day of writing into dates: "năm nay", "tháng trước", "hôm
 * qua", "6 tháng đầu năm nay", "22/11". To be used only where that day is known.
 */
final class PeriodResolver {
  private static final String UNKNOWN = "--";
  private static final String DAY_ONLY = "---";

  private static final RoleSet COUNTING =
      RoleSet.of(
          Role.DIGIT,
          Role.LATE_DIGIT,
          Role.TEN,
          Role.TENS,
          Role.SCALE,
          Role.INDEFINITE,
          Role.DETERMINER);

  private final LocalDate published;
  private final YearlessDates yearless;

  PeriodResolver(LocalDate published) {
    this.published = published;
    this.yearless = new YearlessDates(published);
  }

  /** The same findings, with the sentence's relative times among the dates. */
  Findings dated(Sentence sentence, Findings findings) {
    List<DateMention> dates = new ArrayList<>();
    BitSet taken = new BitSet(); // tokens of dates
    for (DateMention date : findings.dates()) {
      DateMention told = told(sentence, date);
      dates.add(told);
      taken.set(told.from(), told.to());
    }
    for (PhraseMatch word : relativeWords(sentence)) {
      int clash = taken.nextSetBit(word.from());
      String iso = clash >= 0 && clash < word.to() ? null : iso(word);
      if (iso != null) {
        dates.add(new DateMention(word.from(), word.to(), new Period(iso, Period.Sort.AT)));
      }
    }
    dates.sort(Comparator.comparingInt(DateMention::from));
    return new Findings(findings.figures(), findings.confidences(), findings.exclusions(), dates);
  }

  /** A figure's period with its year; null stays null. */
  @Nullable String resolve(@Nullable String period, Status status) {
    return period == null ? null : yearless.resolve(period, status == Status.PLANNED);
  }

  /** A date without a year, where the words behind it tell one: "tháng 10 năm ngoái". */
  private DateMention told(Sentence sentence, DateMention date) {
    String iso = date.period().iso();
    if (!iso.startsWith(UNKNOWN) || iso.startsWith(DAY_ONLY)) {
      return date;
    }
    PhraseMatch word = sentence.match(date.to(), Role.RELATIVE);
    if (word == null) {
      PhraseMatch joined = sentence.match(date.to() - 1, Role.RELATIVE); // "đầu năm" + "năm nay"
      word = joined != null && joined.to() == date.to() + 1 ? joined : null;
    }
    if (word != null && word.entry().code().equals("year")) {
      String told = iso.replace(UNKNOWN, iso(word) + "-");
      return new DateMention(date.from(), word.to(), new Period(told, date.period().sort()));
    }
    if (sentence.matches(date.to(), Role.TIME_CUE, "next")) {
      String next = yearless.resolve(iso, true);
      return new DateMention(date.from(), date.to() + 1, new Period(next, date.period().sort()));
    }
    return date;
  }

  /** Relative words in order, none inside of another, spans ("3 năm trước") left out. */
  private static List<PhraseMatch> relativeWords(Sentence sentence) {
    List<PhraseMatch> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      PhraseMatch word = sentence.match(i, Role.RELATIVE);
      if (word != null && !isCounted(sentence, i) && !isSamePeriod(sentence, i)) {
        words.add(word);
        i = word.to() - 1;
      }
    }
    return words;
  }

  private static boolean isCounted(Sentence sentence, int token) {
    return sentence.is(token - 1, TokenType.NUMBER)
        || sentence.matchesBefore(token, COUNTING)
        || sentence.matches(token - 1, Role.TIME_CUE, "many");
  }

  /** "cùng kỳ năm ngoái" is not the whole year. */
  private static boolean isSamePeriod(Sentence sentence, int token) {
    return sentence.matches(token - 1, Role.TIME_CUE, "same");
  }

  private @Nullable String iso(PhraseMatch word) {
    BigDecimal factor = word.entry().factor();
    int later = factor == null ? 0 : factor.intValue();
    return switch (word.entry().code()) {
      case "year" -> Integer.toString(published.getYear() + later);
      case "quarter" -> {
        LocalDate day = published.plusMonths(3L * later);
        yield day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
      }
      case "month" -> YearMonth.from(published).plusMonths(later).toString();
      case "day" -> published.plusDays(later).toString();
      case "to-date" -> published.getYear() + "-01/" + YearMonth.from(published);
      default -> null;
    };
  }
}
