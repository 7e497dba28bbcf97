package org.solieu.input.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/** Reads the article of a web page. Safe for use by many threads. */
public final class HtmlReader {
  private static final int DEEPEST = 256;
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, map,"
          + " select, button, input, textarea, datalist, link, head > title, amp-ad, amp-embed,"
          + " amp-iframe, amp-sidebar";

  private final SiteFacts facts;

  /** A reader that knows what comes with the program of single sites. */
  public HtmlReader() {
    this(SiteFacts.builtIn());
  }

  /** A reader with other knowledge of single sites. */
  public HtmlReader(SiteFacts facts) {
    this.facts = facts;
  }

  /**
   * Finds the article of a page.
   *
   * @param html the page
   * @param url where it was taken from; null where that is not known
   * @throws UnreadableArticleException if the page has no text
   */
  public Content read(String html, @Nullable String url) throws UnreadableArticleException {
    Document page =
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
    Metadata metadata = Metadata.of(page, url);
    page.select(NO_TEXT).remove();
    Site site = facts.of(metadata.host());
    Element body = page.body();
    Unshown.remove(body);
    List<Block> blocks = BlockReader.read(body);
    Headline headline = Headline.find(page, blocks, metadata, site);
    Clutter clutter = Clutter.find(body, Masses.of(body, blocks), site, headline.element());
    List<Block> text = MainText.find(body, blocks, clutter, headline, metadata, site);
    String article = ArticleBody.check(joined(text), metadata, headline.text());
    if (article.isEmpty()) {
      throw new UnreadableArticleException(Flaw.NO_ARTICLE.of());
    }
    return new Content(
        headline.text(),
        DateFinder.find(page, metadata, site, headline, blocks, text),
        metadata.url(),
        article);
  }

  /** The text of a piece of a page that is all text, such as the body of a scraped article. */
  public static String textOf(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    page.select(NO_TEXT).remove();
    Unshown.remove(page.body());
    return joined(BlockReader.read(page.body()));
  }

  private static String joined(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (text.length() > 0) {
        text.append(block.continued() ? "\n" : "\n\n");
      }
      text.append(block.text());
    }
    return text.toString();
  }
}
