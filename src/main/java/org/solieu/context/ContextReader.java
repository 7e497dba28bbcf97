package org.solieu.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.lexicon.Role;
import org.solieu.record.Direction;
import org.solieu.record.Kind;
import org.solieu.record.Status;
import org.solieu.text.Sentence;

/**
 * Reads the context of every figure of a sentence. Holds no state: one reader serves any number of
 * threads.
 */
public final class ContextReader {
  private static final int NEAR = 5; // tokens between two amounts of one verb
  private static final int FAR = 14; // the same, where each has its own comparison
  private static final int PARTED = 9; // the same, where "về" says what the first is of

  private final ComparisonFinder comparisons = new ComparisonFinder();
  private final DirectionFinder directions = new DirectionFinder();
  private final StatusFinder statuses = new StatusFinder();
  private final SubjectFinder subjects = new SubjectFinder();

  /**
   * The contexts of the figures of a sentence, in their order.
   *
   * @param published the day on which it was written, from which "năm nay" and dates without a year
   *     are told; null where it is not known: then nothing is guessed
   */
  public List<Context> read(Sentence sentence, Findings findings, @Nullable LocalDate published) {
    PeriodResolver resolver = published == null ? null : new PeriodResolver(published);
    Findings dated = resolver == null ? findings : resolver.dated(sentence, findings);
    Taken taken = new Taken(findings);
    List<Comparison> compared = comparisons.read(sentence, findings, taken);
    PeriodFinder periods = new PeriodFinder(sentence, dated, compared, taken);
    NounPhrases phrases = new NounPhrases(sentence, taken);
    List<Context> contexts = new ArrayList<>();
    FigureReading previous = null;
    String subject = null;
    for (FigureReading figure : findings.figures()) {
      boolean listed = isListed(sentence, previous, figure);
      boolean inside = isCompared(compared, figure);
      Comparison comparison = inside ? null : comparisons.of(sentence, figure, compared, findings);
      Direction direction =
          inside ? null : directions.find(sentence, previous, figure, comparison != null);
      boolean share = isShareOf(sentence, previous, figure);
      if (direction == null && (listed || share || comparesToo(sentence, previous, figure))) {
        direction = contexts.get(contexts.size() - 1).direction();
      }
      @Nullable String versus =
          comparison != null && comparisons.isTold(sentence, figure, direction, comparison)
              ? comparison.text()
              : null;
      if (share && versus == null && direction != null) {
        versus = contexts.get(contexts.size() - 1).versus();
      }
      int yardstick =
          comparison != null && comparisons.leadsTo(sentence, comparison, figure)
              ? comparison.from()
              : -1;
      String told =
          subjects.find(sentence, phrases, figure, direction != null, yardstick, previous, subject);
      subject = superlative(sentence, previous, figure, told, subject);
      previous = figure;
      Status status = statuses.find(sentence, findings, figure);
      @Nullable String period = periods.find(contexts.size());
      if (resolver != null) {
        period = resolver.resolve(period, status);
      }
      if (listed && versus != null) {
        share(contexts, versus, direction);
      }
      contexts.add(new Context(direction, versus, subject, period, status));
    }
    new Respectively(sentence, findings.figures(), contexts).pair();
    return contexts;
  }

  /**
   * "giảm lần lượt 5% và 7% so với năm ngoái": the last of a list says it for the one before too.
   */
  private static void share(List<Context> contexts, String versus, @Nullable Direction direction) {
    int last = contexts.size() - 1;
    Context before = contexts.get(last);
    if (direction != null && before.direction() == direction && before.versus() == null) {
      contexts.set(last, before.withVersus(versus));
    }
  }

  /** "nhiệt độ thấp nhất 20 độ, cao nhất 27 độ": the second is not of what is the lowest. */
  private static @Nullable String superlative(
      Sentence sentence,
      @Nullable FigureReading previous,
      FigureReading figure,
      @Nullable String subject,
      @Nullable String inherited) {
    if (previous == null || subject == null || !subject.equals(inherited)) {
      return subject;
    }
    for (int i = previous.to(); i < figure.from(); i++) {
      String most = sentence.matches(i, Role.GRAMMAR, "most") ? sentence.text(i, i + 1) : null;
      if (most != null && subject.endsWith(" " + most)) {
        int adjective = subject.lastIndexOf(' ', subject.length() - most.length() - 2);
        return adjective > 0 ? subject.substring(0, adjective) : subject;
      }
    }
    return subject;
  }

  /** Whether a figure is part of what another is compared with: "so với cách đây 1 tuần". */
  private static boolean isCompared(List<Comparison> compared, FigureReading figure) {
    for (Comparison comparison : compared) {
      if (comparison.covers(figure.from())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "tăng 26,8 USD (2%)", "(tương đương 2%)", "giảm 9 người chết (8,6%)", "tăng 5 tỷ đồng, tức 2%":
   * the same change is told as a share.
   */
  private static boolean isShareOf(
      Sentence sentence, @Nullable FigureReading before, FigureReading figure) {
    if (before == null || figure.kind() != Kind.PERCENTAGE || figure.value().signum() <= 0) {
      return false;
    }
    int end = before.to();
    while (before.kind() == Kind.COUNT && end < before.to() + 2 && sentence.isSyllable(end)) {
      end++;
    }
    boolean same =
        sentence.matches(end + 1, Role.GRAMMAR, "equals")
            && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "equals")
            && figure.from() - end <= NEAR;
    boolean bracket =
        figure.from() == end + 1
            || figure.from() == end + 2 && sentence.isSign(end + 1, '+')
            || same;
    return sentence.isSign(end, '(') && sentence.isSign(figure.to(), ')') && bracket
        || sentence.isSign(end, ',') && same;
  }

  /** "tăng 5% so với tháng trước, và 7% so với năm ngoái": one verb, two yardsticks. */
  private static boolean comparesToo(
      Sentence sentence, @Nullable FigureReading before, FigureReading figure) {
    return before != null
        && before.kind() == figure.kind()
        && figure.from() - before.to() <= FAR
        && sentence.matches(before.to(), Role.COMPARISON)
        && sentence.matches(figure.from() - 1, Role.GRAMMAR, "and")
        && sentence.matches(figure.to(), Role.COMPARISON)
        && !hasVerb(sentence, before.to(), figure.from());
  }

  /** Whether a figure goes on a list of its like: "tăng lần lượt 5%, 7% và 9%". */
  private static boolean isListed(
      Sentence sentence, @Nullable FigureReading before, FigureReading figure) {
    if (before == null) {
      return false;
    }
    boolean and = sentence.matches(figure.from() - 1, Role.GRAMMAR, "and");
    boolean parted = // "giảm 400 chiếc về lượng và 15 triệu USD về giá trị"
        and
            && sentence.matches(before.to(), Role.GRAMMAR, "as-to")
            && sentence.matches(figure.to(), Role.GRAMMAR, "as-to")
            && figure.from() - before.to() <= PARTED
            && !hasVerb(sentence, before.to(), figure.from());
    boolean next = sentence.isSign(before.to(), ',') && figure.from() == before.to() + 1;
    return parted
        || before.kind() == figure.kind() && (next || and && isAlike(sentence, before, figure));
  }

  /**
   * "giảm 5 đồng ở chiều mua và 10 đồng ở chiều bán", "giảm 5% về lượng và 10% về giá": no other
   * verb stands between.
   */
  private static boolean isAlike(Sentence sentence, FigureReading before, FigureReading figure) {
    int near = sentence.matches(before.to(), Role.GRAMMAR, "as-to") ? PARTED : NEAR;
    if (!Objects.equals(before.unit(), figure.unit()) || figure.from() - before.to() > near) {
      return figure.from() == before.to() + 1;
    }
    return !Clauses.hasBoundary(sentence, before.to(), figure.from())
        && !hasVerb(sentence, before.to(), figure.from());
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.CHANGE)
          || sentence.matches(i, Role.LEVEL) && !sentence.matches(i, Role.GRAMMAR, "as-to")
          || sentence.matches(i, Role.LINK) && !endsComparison(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the last of "so với". */
  private static boolean endsComparison(Sentence sentence, int token) {
    return sentence.matchesBefore(token + 1, Role.COMPARISON);
  }
}
