package org.solieu.input.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.solieu.input.html.SiteFacts.Fact;

/**
 * The elements of a page that are no part of an article's text, all that stands in them included.
 * An element is told by its tag, its name, its links, or as one of many alike that each lead to
 * another article; whatever holds a large part of the page's prose is none.
 */
final class Clutter {
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu", "dialog");
  private static final Set<String> SINGLE_LINES =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "td",
          "th",
          "a",
          "span",
          "blockquote");

  private static final double LARGE = 0.4; // part of the page's prose
  private static final double MOSTLY_LINKS = 0.6;
  private static final int FEW_WORDS = 6;
  private static final int MANY_ALIKE = 3;
  private static final int WORDS_OF_A_TEASER = 80;

  private final Masses masses;
  private final int prose;
  private final Set<Element> dropped;
  private final Set<Element> kept;
  private final Set<Element> aroundHeadline = newSet();
  private final Set<Element> inside = newSet();

  private Clutter(Element body, Masses masses, Site site, @Nullable Element headline) {
    this.masses = masses;
    this.prose = masses.in(body).prose();
    this.dropped = site.all(body, Fact.DROP);
    this.kept = site.all(body, Fact.KEEP);
    for (Element e = headline; e != null; e = e.parent()) {
      aroundHeadline.add(e);
    }
  }

  /**
   * Looks for clutter.
   *
   * @param headline the element with the article's title, which clutter does not hold; null where
   *     there is none
   */
  static Clutter find(Element body, Masses masses, Site site, @Nullable Element headline) {
    Clutter clutter = new Clutter(body, masses, site, headline);
    clutter.mark(body);
    return clutter;
  }

  /** Whether a block stands in clutter. */
  boolean holds(Block block) {
    return inside.contains(block.owner());
  }

  /** Whether an element is clutter or stands in it. */
  boolean holds(Element element) {
    return inside.contains(element);
  }

  private void mark(Element body) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              Element parent = element.parent();
              boolean in = parent != null && inside.contains(parent);
              if (in || element != body && isClutter(element)) {
                inside.add(element);
              } else {
                markTeasers(element);
              }
            }
            return FilterResult.CONTINUE;
          }
        },
        body);
  }

  private boolean isClutter(Element element) {
    Masses.Mass mass = masses.in(element);
    if (mass.words() == 0 || kept.contains(element) || holdsHeadline(element)) {
      return false;
    }
    if (dropped.contains(element)) {
      return true;
    }
    if (mass.prose() >= LARGE * prose && mass.prose() > 0) {
      return false;
    }
    return TAGS.contains(element.normalName())
        || isHidden(element)
        || Names.tellClutter(element, mass.prose() > 0)
        || isSiteHeader(element)
        || isMostlyLinks(element, mass);
  }

  private static boolean isSiteHeader(Element element) {
    return element.nameIs("header") && element.closest("article, main") == null;
  }

  private static boolean isMostlyLinks(Element element, Masses.Mass mass) {
    return !SINGLE_LINES.contains(element.normalName())
        && element.isBlock()
        && mass.words() >= FEW_WORDS
        && mass.linkShare() >= MOSTLY_LINKS;
  }

  /** Whether a browser would not show it. */
  static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasClass("hidden")
        || element.hasClass("hide")
        || element.hasClass("d-none");
  }

  private boolean holdsHeadline(Element element) {
    return aroundHeadline.contains(element);
  }

  /** Children that are alike and each hold little but a link that could be a headline. */
  private void markTeasers(Element parent) {
    List<Element> children = parent.children();
    if (children.size() < MANY_ALIKE) {
      return;
    }
    Map<String, Integer> alike = new HashMap<>();
    for (Element child : children) {
      if (isTeaser(child)) {
        alike.merge(look(child), 1, Integer::sum);
      }
    }
    for (Element child : children) {
      if (isTeaser(child) && alike.getOrDefault(look(child), 0) >= MANY_ALIKE) {
        inside.add(child);
      }
    }
  }

  private boolean isTeaser(Element element) {
    Masses.Mass mass = masses.in(element);
    return mass.titleLinks() > 0
        && mass.words() <= WORDS_OF_A_TEASER * mass.titleLinks()
        && !holdsHeadline(element)
        && !kept.contains(element)
        && mass.prose() < LARGE * Math.max(1, prose);
  }

  private static Set<Element> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static String look(Element element) {
    return element.normalName() + "." + element.className();
  }
}
