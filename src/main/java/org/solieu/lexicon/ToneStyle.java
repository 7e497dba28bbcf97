package org.solieu.lexicon;

/** Where the tone mark stands in syllables that end in oa, oe or uy. */
public enum ToneStyle {
  /** As the writer has it. */
  AS_WRITTEN,
  /** On the main vowel: oà, oè, uỳ. */
  MODERN,
  /** On the first vowel: òa, òe, ùy. */
  TRADITIONAL
}
