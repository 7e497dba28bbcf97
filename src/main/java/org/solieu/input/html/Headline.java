package org.solieu.input.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.solieu.input.html.SiteFacts.Fact;

/**
 * The title of a page's article. What is shown as a heading and agrees with what the page says to
 * machines is surest: headings alone may be the site's name or another article's, and what is said
 * to machines often has the site's name behind it or other words for search engines.
 *
 * @param text the title, composed and white space collapsed; null where none is found
 * @param element where it is shown; null where it is not
 * @param block the one block that shows it, where its element shows more than that; otherwise null
 */
record Headline(@Nullable String text, @Nullable Element element, @Nullable Block block) {
  private static final double ALIKE = 0.5;
  private static final double SAME = 0.8;
  private static final double AKIN = 0.3;
  private static final int FEW_WORDS = 4;
  private static final int MOST_WORDS = 40;

  static Headline find(Document page, List<Block> blocks, Metadata metadata, Site site) {
    List<String> told = new ArrayList<>();
    for (String title : metadata.titles()) {
      told.add(SiteName.cutOff(title, metadata));
    }
    Element known = site.first(page, Fact.TITLE);
    if (known != null && Words.count(Metadata.clean(known.text())) > 0) {
      return of(known);
    }
    Element shown = best(page.select("h1"), told, ALIKE);
    if (shown != null) {
      return of(shown);
    }
    Block alone = saidAlone(blocks, told);
    if (alone != null) {
      return of(alone);
    }
    shown = onlyOne(page, told);
    if (shown != null) {
      return of(shown);
    }
    Block named = named(blocks, told);
    if (named != null) {
      return of(named);
    }
    String text = told.isEmpty() ? null : composed(SiteName.withoutLastBar(told.get(0)));
    return new Headline(text, null, null);
  }

  private static Headline of(Block shown) {
    return new Headline(composed(Metadata.clean(shown.text())), shown.owner(), shown);
  }

  private static Headline of(Element shown) {
    return new Headline(composed(Metadata.clean(shown.text())), shown, null);
  }

  /** The heading that is most like one of the titles; null where none is alike enough. */
  private static @Nullable Element best(List<Element> headings, List<String> titles, double least) {
    Element best = null;
    double most = least;
    for (Element heading : headings) {
      double likeness = likeness(Metadata.clean(heading.text()), titles);
      if (likeness > most || likeness == most && best == null) {
        most = likeness;
        best = heading;
      }
    }
    return best;
  }

  /** The block that is named a heading and says nearly what a title says; null without one. */
  private static @Nullable Block named(List<Block> blocks, List<String> titles) {
    Block best = null;
    double most = SAME;
    for (Block block : blocks) {
      Element owner = block.owner();
      boolean heading =
          owner.normalName().matches("h[2-6]")
              || owner.attr("itemprop").equals("headline")
              || Names.hasAnyOf(owner, "title", "headline");
      double likeness = heading ? likeness(block.text(), titles) : 0;
      if (likeness > most) {
        most = likeness;
        best = block;
      }
    }
    return best;
  }

  /**
   * How like a text is to that title which it is most like, 0 to 1; 0 if it is too long for one.
   */
  private static double likeness(String text, List<String> titles) {
    double most = 0;
    List<String> words = Words.of(text);
    if (words.size() <= MOST_WORDS) {
      for (String title : titles) {
        most = Math.max(most, Words.likeness(words, Words.of(title)));
      }
    }
    return most;
  }

  /** The first block that says just what a title, or one of its parts, says; null without one. */
  private static @Nullable Block saidAlone(List<Block> blocks, List<String> titles) {
    Set<List<String>> parts = new HashSet<>();
    for (String title : titles) {
      for (String part : SiteName.parts(title)) {
        List<String> words = Words.of(part);
        if (words.size() >= FEW_WORDS) {
          parts.add(words);
        }
      }
    }
    for (Block block : blocks) {
      if (block.words() <= MOST_WORDS
          && block.linkShare() < ALIKE
          && parts.contains(Words.of(block.text()))) {
        return block;
      }
    }
    return null;
  }

  /** The one heading of first order that could be a title, where it is at least akin to one. */
  private static @Nullable Element onlyOne(Document page, List<String> titles) {
    List<Element> headings = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      if (Words.count(heading.text()) >= FEW_WORDS && !Clutter.isHidden(heading)) {
        headings.add(heading);
      }
    }
    boolean one = headings.size() == 1;
    return one && titles.isEmpty() ? headings.get(0) : one ? best(headings, titles, AKIN) : null;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether a block is, or is a part of, the place where the title is shown. */
  boolean isShownBy(Block other) {
    return block != null ? other == block : element != null && other.isIn(element);
  }

  /** Whether a block says nothing but the title. */
  boolean isSaidBy(Block other) {
    if (isShownBy(other)) {
      return true;
    }
    String title = text;
    return title != null
        && Math.abs(other.text().length() - title.length()) <= 3
        && Words.of(other.text()).equals(Words.of(title.toLowerCase(Locale.ROOT)));
  }
}
