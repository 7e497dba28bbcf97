package org.solieu.input.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an article that a page may tell to machines, as a check on what it shows. */
final class ArticleBody {
  private static final int ENOUGH = 60; // words
  private static final double FOUND = 0.6;

  private ArticleBody() {}

  /**
   * The text that was found on a page; where it plainly is another, the one that the page tells.
   *
   * @param title the title of the article; null where none is known
   */
  static String check(String found, Metadata metadata, @Nullable String title) {
    List<String> words = Words.of(found);
    for (String body : metadata.jsonLd().about(title).bodies()) {
      String told = HtmlReader.textOf(body.replace("\n", "<br>"));
      List<String> toldWords = Words.of(told);
      if (toldWords.size() >= ENOUGH && Words.share(toldWords, words) < FOUND) {
        return told;
      }
    }
    return found;
  }
}
