package org.solieu.input.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of text that is shown as lines of its own: a paragraph, a heading, a row of a table.
 *
 * @param text its text, white space collapsed
 * @param words how many words it has
 * @param linkWords how many of them stand in links
 * @param owner the innermost element that makes lines of its own around it
 * @param continued whether only a line break parts it from the block before it
 */
record Block(String text, int words, int linkWords, Element owner, boolean continued) {
  private static final int SHORTEST_SENTENCE = 8; // words
  private static final int LONG = 20; // words
  private static final String ENDS = ".!?…:;\"”";

  /** Whether it reads like a part of an article: long enough, and mostly no link. */
  boolean isProse() {
    return words >= SHORTEST_SENTENCE
        && linkShare() < 0.5
        && (words >= LONG || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** Which part of its words stands in links. */
  double linkShare() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** Whether it is the text of an element, or stands deeper in it. */
  boolean isIn(Element element) {
    return isInAny(Set.of(element));
  }

  /** Whether it is the text of one of some elements, or stands deeper in it. */
  boolean isInAny(Set<Element> elements) {
    for (Element e = owner; e != null; e = e.parent()) {
      if (elements.contains(e)) {
        return true;
      }
    }
    return false;
  }
}
