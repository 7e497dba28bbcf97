package org.solieu.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;

/**
 * Which figure was found for which gold figure: one to one where their spans overlap by at least
 * half of the shorter one; equal values first, then equal kinds, then the larger overlap.
 */
final class Pairing {
  private final @Nullable Figure[] ofGold;
  private final boolean[] used;

  private Pairing(int gold, int figures) {
    this.ofGold = new @Nullable Figure[gold];
    this.used = new boolean[figures];
  }

  static Pairing of(List<GoldFigure> gold, List<Figure> figures) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < figures.size(); j++) {
        Pair pair = pair(gold.get(i), i, figures.get(j), j);
        if (pair != null) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    Pairing pairing = new Pairing(gold.size(), figures.size());
    for (Pair pair : pairs) {
      if (pairing.ofGold[pair.gold] == null && !pairing.used[pair.figure]) {
        pairing.ofGold[pair.gold] = figures.get(pair.figure);
        pairing.used[pair.figure] = true;
      }
    }
    return pairing;
  }

  /** The figure that was found for a gold figure; null where it was missed. */
  @Nullable Figure of(int gold) {
    return ofGold[gold];
  }

  /** Whether a figure was found for none. */
  boolean isInvented(int figure) {
    return !used[figure];
  }

  private static @Nullable Pair pair(GoldFigure gold, int i, Figure figure, int j) {
    int overlap = gold.overlap(figure.start(), figure.end());
    int shorter = Math.min(gold.end() - gold.start(), figure.end() - figure.start());
    return overlap > 0 && 2 * overlap >= shorter
        ? new Pair(
            Agreement.on(Field.VALUE, gold, figure),
            Agreement.on(Field.KIND, gold, figure),
            overlap,
            i,
            j)
        : null;
  }

  private record Pair(boolean value, boolean kind, int overlap, int gold, int figure) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparing(Pair::value)
            .thenComparing(Pair::kind)
            .thenComparing(Pair::overlap)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::figure);
  }
}
