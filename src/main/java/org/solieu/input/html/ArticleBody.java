package org.solieu.input.html;

import java.util.List;

/** The text of an article that a page may tell to machines, as a check on what it shows. */
final class ArticleBody {
  private static final int ENOUGH = 60; // words
  private static final double FOUND = 0.6;

  private ArticleBody() {}

  /**
   * The text that was found on a page; where it plainly is another, the one that the page tells.
   */
  static String check(String found, Metadata metadata) {
    List<String> words = Words.of(found);
    for (String body : metadata.jsonLd().bodies()) {
      String told = HtmlReader.textOf(body.replace("\n", "<br>"));
      List<String> toldWords = Words.of(told);
      if (toldWords.size() >= ENOUGH && Words.share(toldWords, words) < FOUND) {
        return told;
      }
    }
    return found;
  }
}
