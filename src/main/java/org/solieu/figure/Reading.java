package org.solieu.figure;

/** What a stretch of a sentence may be read as: a figure, or something that is none. */
public sealed interface Reading permits FigureReading, ExclusionReading {
  /** Its first token. */
  int from();

  /** The token after its last; it has one at least. */
  int to();

  /** The name of the rule that made it. */
  String rule();

  /** How well it fits, about 0 to 1.5; readings that overlap compete by it and by their length. */
  double strength();
}
