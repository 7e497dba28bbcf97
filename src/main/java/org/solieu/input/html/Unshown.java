package org.solieu.input.html;

import org.jsoup.nodes.Element;

/**
 * Takes away what stands within a line and is no part of it: hidden words and advertisements. They
 * must go before lines are read, or they become a part of the words and numbers beside them.
 */
final class Unshown {
  private static final int WORDS_OF_AN_ADVERTISEMENT = 30; // at most
  private static final double MOST = 0.4; // part of the words of a page

  private Unshown() {}

  /** Removes them from a page. */
  static void remove(Element body) {
    int most = (int) (MOST * Words.count(body.text()));
    for (Element element : body.select("[style], [class], [id], [hidden]")) {
      if (element != body
          && !element.isBlock()
          && (Clutter.isHidden(element) || Names.tellAdvertisement(element))) {
        int words = Words.count(element.text());
        boolean small = Clutter.isHidden(element) || words <= WORDS_OF_AN_ADVERTISEMENT;
        if (small && words <= most && holdsNoBlocks(element)) {
          element.remove();
        }
      }
    }
  }

  /** What makes lines of its own is judged as a whole, with all the rest of the page. */
  private static boolean holdsNoBlocks(Element element) {
    return element.getAllElements().stream().noneMatch(Element::isBlock);
  }
}
