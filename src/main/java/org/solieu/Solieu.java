package org.solieu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.context.Context;
import org.solieu.context.ContextReader;
import org.solieu.explanation.Explanation;
import org.solieu.figure.Decision;
import org.solieu.figure.FigureReader;
import org.solieu.figure.Findings;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Figure;
import org.solieu.text.Sentence;
import org.solieu.text.SentenceReader;

/**
 * Finds the figures of Vietnamese texts. Immutable: one instance serves any number of threads.
 *
 * <pre>{@code
 * Solieu solieu = Solieu.create();
 * List<Figure> figures = solieu.extract("Kinh phí dự kiến khoảng 400 tỷ đồng.");
 * }</pre>
 */
public final class Solieu {
  private final Lexicon lexicon;
  private final SentenceReader sentenceReader;
  private final FigureReader figureReader = new FigureReader();
  private final ContextReader contextReader = new ContextReader();

  private Solieu(Lexicon lexicon, boolean repairing) {
    this.lexicon = lexicon;
    this.sentenceReader = new SentenceReader(lexicon, repairing);
  }

  /**
   * An extractor with the built-in lexicon. Making one reads the lexicon: make it once and keep it.
   */
  public static Solieu create() {
    return with(Lexicon.builtIn());
  }

  /** An extractor with a lexicon, such as the built-in one with additions. */
  public static Solieu with(Lexicon lexicon) {
    return new Solieu(lexicon, true);
  }

  /**
   * The same extractor but for repair: it takes texts as they are, words run together stay so, and
   * tone marks stay where they stand.
   */
  public Solieu withoutRepair() {
    return new Solieu(lexicon, false);
  }

  /**
   * The figures of a text, in the order in which they stand; no two overlap.
   *
   * @param text the decoded text of one article; any string is allowed
   * @return the figures, with offsets in Unicode code points into {@code text}
   */
  public List<Figure> extract(String text) {
    return extract(text, null);
  }

  /**
   * The same for a text whose date is known: relative times ("năm nay") and dates without a year
   * then become dates.
   *
   * @param text the decoded text of one article; any string is allowed
   * @param published the day on which it was published; null where it is not known
   * @return the figures, with offsets in Unicode code points into {@code text}
   */
  public List<Figure> extract(String text, @Nullable LocalDate published) {
    List<Figure> figures = new ArrayList<>();
    CodePoints codePoints = new CodePoints(text);
    sentenceReader.read(text, sentence -> extract(text, sentence, published, codePoints, figures));
    return List.copyOf(figures);
  }

  private void extract(
      String text,
      Sentence sentence,
      @Nullable LocalDate published,
      CodePoints codePoints,
      List<Figure> figures) {
    Findings findings = figureReader.read(sentence);
    figures.addAll(figures(text, sentence, findings, published, codePoints));
  }

  private List<Figure> figures(
      String text,
      Sentence sentence,
      Findings findings,
      @Nullable LocalDate published,
      CodePoints codePoints) {
    if (findings.figures().isEmpty()) {
      return List.of();
    }
    List<Context> contexts = contextReader.read(sentence, findings, published);
    FigureMaker maker = new FigureMaker(text, sentence, codePoints);
    List<Figure> figures = new ArrayList<>(contexts.size());
    for (int i = 0; i < contexts.size(); i++) {
      figures.add(
          maker.make(findings.figures().get(i), findings.confidences().get(i), contexts.get(i)));
    }
    return figures;
  }

  /**
   * How the figures of a text came about: for each, and for whatever else a number could have been
   * read as, what speaks for it and what it lost to.
   *
   * @param text the decoded text of one article; any string is allowed
   * @param published the day on which it was published; null where it is not known
   * @return what was found, in the order of the text, each followed by what it was preferred to
   */
  public List<Explanation> explain(String text, @Nullable LocalDate published) {
    List<Explanation> explanations = new ArrayList<>();
    CodePoints codePoints = new CodePoints(text);
    sentenceReader.read(
        text,
        sentence -> {
          Decision decision = figureReader.decide(sentence);
          List<Figure> figures =
              figures(text, sentence, decision.findings(), published, codePoints);
          new Explainer(text, sentence, codePoints, decision, figures).explain(explanations::add);
        });
    return List.copyOf(explanations);
  }
}
