package org.solieu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.explanation.Explanation;
import org.solieu.explanation.Explanation.Claim;
import org.solieu.explanation.Explanation.Outcome;
import org.solieu.explanation.Explanation.Rival;
import org.solieu.figure.Decision;
import org.solieu.figure.ExclusionReading;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Reading;
import org.solieu.record.Figure;
import org.solieu.text.Sentence;

/** Tells how the figures of one sentence came about. */
final class Explainer {
  private static final int AROUND = 20; // tokens that are shown on either side

  private final String text;
  private final Sentence sentence;
  private final CodePoints codePoints;
  private final Decision decision;
  private final List<Figure> figures;
  private final EvidenceFinder evidence;

  /**
   * An explainer of a decision.
   *
   * @param figures what became of the winners that are figures, in their order
   */
  Explainer(
      String text,
      Sentence sentence,
      CodePoints codePoints,
      Decision decision,
      List<Figure> figures) {
    this.text = text;
    this.sentence = sentence;
    this.codePoints = codePoints;
    this.decision = decision;
    this.figures = figures;
    this.evidence = new EvidenceFinder(sentence, decision.numbers());
  }

  /** Hands over the winners and what was not read, in order, each winner followed by its losers. */
  void explain(Consumer<Explanation> use) {
    Map<Reading, List<Reading>> losers = losers();
    List<List<Explanation>> groups = new ArrayList<>();
    int next = 0;
    for (Reading winner : decision.winners()) {
      Figure figure = winner instanceof FigureReading ? figures.get(next++) : null;
      Outcome outcome = figure == null ? Outcome.EXCLUDED : Outcome.FIGURE;
      List<Explanation> found = new ArrayList<>();
      found.add(explanation(outcome, winner, figure, List.of()));
      for (Reading loser : losers.getOrDefault(winner, List.of())) {
        List<Rival> rivals = new ArrayList<>();
        decision.winners().stream()
            .filter(other -> overlap(other, loser.from(), loser.to()))
            .forEach(other -> rivals.add(rival(other)));
        found.add(explanation(Outcome.REJECTED, loser, null, rivals));
      }
      groups.add(found);
    }
    for (Decision.Number number : decision.numbers()) {
      boolean read =
          decision.winners().stream()
              .anyMatch(reading -> overlap(reading, number.from(), number.to()));
      if (!read) {
        groups.add(
            List.of(
                explanation(
                    Outcome.UNREAD, number.from(), number.to(), null, null, List.of(), null)));
      }
    }
    groups.sort(Comparator.comparingInt(found -> found.get(0).start()));
    groups.forEach(found -> found.forEach(use));
  }

  /** The losers by the first winner that they overlap; doubles and repetitions of it left out. */
  private Map<Reading, List<Reading>> losers() {
    Set<Reading> left = new LinkedHashSet<>(decision.candidates());
    decision.winners().forEach(left::remove);
    Map<Reading, List<Reading>> losers = new LinkedHashMap<>();
    left.stream()
        .sorted(Comparator.comparingInt(Reading::from).thenComparingInt(Reading::to))
        .forEach(
            loser ->
                decision.winners().stream()
                    .filter(winner -> overlap(winner, loser.from(), loser.to()))
                    .findFirst()
                    .ifPresent(
                        winner ->
                            losers.computeIfAbsent(winner, w -> new ArrayList<>()).add(loser)));
    return losers;
  }

  private static boolean overlap(Reading reading, int from, int to) {
    return reading.from() < to && from < reading.to();
  }

  private Explanation explanation(
      Outcome outcome, Reading reading, @Nullable Figure figure, List<Rival> lostTo) {
    return explanation(
        outcome, reading.from(), reading.to(), claim(reading), figure, lostTo, reading);
  }

  private Explanation explanation(
      Outcome outcome,
      int first,
      int last,
      @Nullable Claim claim,
      @Nullable Figure figure,
      List<Rival> lostTo,
      @Nullable Reading reading) {
    int from = codePoints.floor(sentence.start(first));
    int to = codePoints.seen(from, sentence.end(last - 1));
    int left = Math.max(0, first - AROUND);
    int right = Math.min(sentence.size(), last + AROUND);
    String words = sentence.text(first, last);
    String before = sentence.text(left, last);
    String after = sentence.text(first, right);
    return new Explanation(
        outcome,
        codePoints.count(from),
        codePoints.count(to),
        text.substring(from, to),
        (left > 0 ? "… " : "") + before.substring(0, before.length() - words.length()),
        words,
        after.substring(words.length()) + (right < sentence.size() ? " …" : ""),
        claim,
        figure,
        reading == null ? List.of() : evidence.of(reading, figure),
        lostTo);
  }

  private static Claim claim(Reading reading) {
    if (reading instanceof FigureReading figure) {
      return new Claim(
          figure.kind().code(),
          figure.rule(),
          Decision.weight(figure),
          figure.value(),
          figure.max(),
          figure.base(),
          figure.unit(),
          figure.per(),
          figure.modifier() == null ? null : figure.modifier().code());
    }
    return new Claim(
        what(reading),
        reading.rule(),
        Decision.weight(reading),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private Rival rival(Reading reading) {
    return new Rival(
        sentence.text(reading.from(), reading.to()),
        what(reading),
        reading.rule(),
        Decision.weight(reading));
  }

  private static String what(Reading reading) {
    return reading instanceof FigureReading figure
        ? figure.kind().code()
        : ((ExclusionReading) reading).reason();
  }
}
