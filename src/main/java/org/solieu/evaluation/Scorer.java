package org.solieu.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.solieu.record.Figure;
import org.solieu.record.Kind;

/** Compares the figures of articles with their gold and adds up. Not for several threads. */
public final class Scorer {
  private static final int CONTEXT = 40; // code points on either side

  private final Tally detection = new Tally();
  private final Tally figure = new Tally();
  private final Tally record = new Tally();
  private final Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
  private final Map<Field, Tally> said = new EnumMap<>(Field.class);
  private final Map<Field, Integer> right = new EnumMap<>(Field.class);
  private final List<Mistake> mistakes = new ArrayList<>();
  private int articles;
  private int misquoted;
  private int exactQuotes;
  private int exactUnits;
  private double sumOfF1;
  private int articlesWithFigures;

  /** Begins with nothing. */
  public Scorer() {
    for (Field field : Field.values()) {
      said.put(field, new Tally());
      right.put(field, 0);
    }
  }

  /** Compares the figures of one article. */
  public void add(GoldArticle gold, List<Figure> figures) {
    articles++;
    for (Figure found : figures) {
      misquoted += gold.text(found.start(), found.end()).equals(found.quote()) ? 0 : 1;
    }
    Tally here = new Tally();
    Pairing pairing = Pairing.of(gold.figures(), figures);
    for (int i = 0; i < gold.figures().size(); i++) {
      GoldFigure wanted = gold.figures().get(i);
      Figure found = pairing.of(i);
      if (wanted.optional()) {
        continue;
      }
      if (found == null) {
        miss(gold, wanted, here);
      } else {
        compare(gold, wanted, found, here);
      }
    }
    for (int j = 0; j < figures.size(); j++) {
      if (pairing.isInvented(j)) {
        invent(gold, figures.get(j), here);
      }
    }
    if (here.wanted() > 0) {
      sumOfF1 += here.rate().f1();
      articlesWithFigures++;
    }
  }

  /** What all articles so far come to. */
  public Scores scores() {
    int found = detection.hits();
    Map<Field, Scores.OfField> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      double accuracy = Rate.share(right.getOrDefault(field, 0), found);
      fields.put(field, new Scores.OfField(accuracy, said(field).rate().f1()));
    }
    Map<Kind, Scores.OfKind> ofKinds = new LinkedHashMap<>();
    kinds.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().code()))
        .forEach(
            entry ->
                ofKinds.put(
                    entry.getKey(),
                    new Scores.OfKind(entry.getValue().rate().f1(), entry.getValue().wanted())));
    return new Scores(
        articles,
        detection.wanted(),
        misquoted,
        detection.rate(),
        figure.rate(),
        record.rate(),
        articlesWithFigures == 0 ? 0 : sumOfF1 / articlesWithFigures,
        fields,
        Rate.share(exactQuotes, found),
        Rate.share(exactUnits, found),
        ofKinds);
  }

  /** Where the articles so far differ from their gold, in order. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  private void miss(GoldArticle gold, GoldFigure wanted, Tally here) {
    Kind kind = kind(wanted);
    for (Tally tally : List.of(detection, figure, record, here, ofKind(kind))) {
      tally.miss();
    }
    note(gold, wanted, Mistake.MISSED, wanted.first(Field.VALUE), "");
  }

  private void invent(GoldArticle gold, Figure found, Tally here) {
    for (Tally tally : List.of(detection, figure, record, here, ofKind(found.kind()))) {
      tally.invent();
    }
    mistakes.add(
        new Mistake(
            Mistake.INVENTED,
            found.kind().code(),
            gold.name(),
            found.start(),
            found.quote(),
            "",
            Field.VALUE.of(found),
            context(gold, found.start(), found.end())));
  }

  private void compare(GoldArticle gold, GoldFigure wanted, Figure found, Tally here) {
    detection.hit();
    exactQuotes += wanted.start() == found.start() && wanted.end() == found.end() ? 1 : 0;
    exactUnits += Agreement.onExactUnit(wanted, found) ? 1 : 0;
    boolean core = true;
    boolean all = true;
    for (Field field : Field.values()) {
      boolean agrees = Agreement.on(field, wanted, found);
      count(field, agrees, wanted, found);
      all &= agrees;
      core &= agrees || !Field.CORE.contains(field);
      if (!agrees) {
        String value = String.join(" or ", wanted.all(field));
        note(gold, wanted, field.key(), value, field.of(found));
      }
    }
    figure.found(core);
    here.found(core);
    ofKind(kind(wanted)).found(core);
    record.found(all);
  }

  private void count(Field field, boolean agrees, GoldFigure wanted, Figure found) {
    boolean speaks = field.says(wanted.first(field));
    boolean spoke = field.says(field.of(found));
    Tally tally = said(field);
    if (agrees) {
      right.merge(field, 1, Integer::sum);
      if (speaks || spoke) {
        tally.hit();
      }
      return;
    }
    if (speaks) {
      tally.miss();
    }
    if (spoke) {
      tally.invent();
    }
  }

  private void note(GoldArticle gold, GoldFigure wanted, String sort, String value, String got) {
    mistakes.add(
        new Mistake(
            sort,
            kind(wanted).code(),
            gold.name(),
            wanted.start(),
            wanted.quote(),
            value,
            got,
            context(gold, wanted.start(), wanted.end())));
  }

  private static String context(GoldArticle gold, int start, int end) {
    return gold.text(start - CONTEXT, end + CONTEXT).replaceAll("\\s", " ");
  }

  private static Kind kind(GoldFigure gold) {
    String code = gold.first(Field.KIND);
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind: " + code);
  }

  private Tally ofKind(Kind kind) {
    return kinds.computeIfAbsent(kind, k -> new Tally());
  }

  private Tally said(Field field) {
    return said.computeIfAbsent(field, f -> new Tally());
  }
}
