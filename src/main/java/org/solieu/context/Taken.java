package org.solieu.context;

import java.util.BitSet;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;

/** Which tokens of a sentence figures and dates take. */
final class Taken {
  private final BitSet figures = new BitSet();
  private final BitSet dates = new BitSet();

  Taken(Findings findings) {
    for (FigureReading figure : findings.figures()) {
      figures.set(figure.from(), figure.to());
    }
    for (DateMention date : findings.dates()) {
      dates.set(date.from(), date.to());
    }
  }

  boolean byFigure(int token) {
    return figures.get(token);
  }

  boolean byDate(int token) {
    return dates.get(token);
  }

  /** Whether a figure takes any token of [from, to). */
  boolean byFigure(int from, int to) {
    int next = figures.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
