package org.solieu.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.solieu.Solieu;
import org.solieu.batch.Extractor;
import org.solieu.input.Dates;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconFile;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.text.Repair;
import org.solieu.text.TextRepairer;

/** The real extractor. */
final class SolieuExtractor implements Extractor {
  private final boolean repairing;
  private final Solieu solieu;
  private final TextRepairer repairer;

  /**
   * An extractor with the built-in lexicon and additions over it.
   *
   * @param repairing whether it repairs texts before it reads them
   * @throws org.solieu.lexicon.LexiconException if an addition is wrong
   */
  SolieuExtractor(List<LexiconFile> additions, boolean repairing) {
    Lexicon lexicon = Lexicon.builtInWith(additions);
    Solieu whole = Solieu.with(lexicon);
    this.repairing = repairing;
    this.repairer = new TextRepairer(lexicon);
    this.solieu = repairing ? whole : whole.withoutRepair();
  }

  @Override
  public List<Figure> extract(Article article) {
    String published = article.published();
    return solieu.extract(article.text(), published == null ? null : Dates.parse(published));
  }

  @Override
  public Map<String, Integer> repairs(Article article) {
    Map<String, Integer> repairs = new TreeMap<>();
    if (repairing) {
      for (Repair repair : repairer.repair(article.text()).repairs()) {
        repairs.merge(repair.reason().code(), 1, Integer::sum);
      }
    }
    return repairs;
  }
}
