package org.solieu.input.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.solieu.input.html.SiteFacts.Fact;

/**
 * Finds the text of a page's article: the element that holds most of the prose behind the headline,
 * the lead that may stand before it, and of both the blocks that are text.
 */
final class MainText {
  private static final double DOMINANT = 0.65; // part of the prose that one child must hold
  private static final double LARGE = 0.4; // part that is enough where no other child holds much
  private static final Set<String> WITHOUT_TWINS = Set.of("body", "td", "p");
  private static final int TIMES = 3; // as much as any other child holds
  private static final double MOST_BEHIND = 0.3; // part of the prose that stands behind a headline
  private static final double LINKS = 0.7;
  private static final double LEAD_LIKE = 0.6;
  private static final int WORDS_OF_A_LEAD = 8;
  private static final int LONGEST_LEAD = 200; // words
  private static final int WORDS_OF_A_BODY = 20;

  private final List<Block> blocks;
  private final Clutter clutter;
  private final Headline headline;
  private final List<List<String>> descriptions = new ArrayList<>();
  private final Site site;
  private final int start; // the first block that may belong to the article

  private MainText(
      List<Block> blocks, Clutter clutter, Headline headline, Metadata metadata, Site site) {
    this.blocks = blocks;
    this.clutter = clutter;
    this.headline = headline;
    for (String description : metadata.descriptions()) {
      List<String> words = Words.of(description);
      if (words.size() >= WORDS_OF_A_LEAD && words.size() <= LONGEST_LEAD) {
        descriptions.add(words);
      }
    }
    this.site = site;
    this.start = behindHeadline();
  }

  /**
   * The blocks of the article's text.
   *
   * @param blocks all blocks of the page
   */
  static List<Block> find(
      Element body,
      List<Block> blocks,
      Clutter clutter,
      Headline headline,
      Metadata metadata,
      Site site) {
    return new MainText(blocks, clutter, headline, metadata, site).text(body);
  }

  private List<Block> text(Element body) {
    Element container = container(body);
    Set<Element> parts = withTwins(container);
    List<Block> region = new ArrayList<>();
    int first = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i >= start && block.isInAny(parts) && !clutter.holds(block)) {
        first = Math.min(first, i);
        region.add(block);
      }
    }
    List<Block> text = lead(body, parts, first);
    text.addAll(Selection.of(region, headline));
    return Selection.once(text);
  }

  /** Where the headline ends, if most of the prose stands behind it; otherwise 0. */
  private int behindHeadline() {
    int at = 0;
    int before = 0;
    int behind = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (headline.isShownBy(block)) {
        at = i + 1;
        before += behind;
        behind = 0;
      } else if (block.isProse() && !clutter.holds(block)) {
        behind += block.words();
      }
    }
    return behind < MOST_BEHIND * (before + behind) ? 0 : at;
  }

  private Element container(Element body) {
    Element known = site.first(body, Fact.BODY);
    if (known != null && Words.count(known.text()) >= WORDS_OF_A_BODY) {
      return known;
    }
    List<Block> candidates = new ArrayList<>();
    for (int i = start; i < blocks.size(); i++) {
      if (!clutter.holds(blocks.get(i))) {
        candidates.add(blocks.get(i));
      }
    }
    return densest(body, Masses.of(body, candidates));
  }

  /** Goes down from the page to where the prose is spread over many children. */
  private static Element densest(Element body, Masses masses) {
    Element node = body;
    while (true) {
      Element best = null;
      int most = 0;
      int second = 0;
      for (Element child : node.children()) {
        int prose = masses.in(child).prose();
        if (prose > most) {
          second = most;
          most = prose;
          best = child;
        } else {
          second = Math.max(second, prose);
        }
      }
      int all = masses.in(node).prose();
      boolean dominant = most >= DOMINANT * all || most >= LARGE * all && most >= TIMES * second;
      if (best == null
          || !dominant
          || masses.in(best).paragraphs() < 2 && masses.in(node).paragraphs() > 1) {
        return node;
      }
      node = best;
    }
  }

  /**
   * The body and what stands beside it as a further part of it: of the same look, or paragraphs.
   */
  private static Set<Element> withTwins(Element container) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.add(container);
    Element parent = container.parent();
    if (parent == null || WITHOUT_TWINS.contains(container.normalName())) {
      return all;
    }
    String look = container.className();
    boolean behind = false;
    for (Element child : parent.children()) {
      boolean same = child.nameIs(container.normalName()) && child.className().equals(look);
      behind |= child == container;
      if (same && !look.isEmpty() || behind && child.nameIs("p")) {
        all.add(child);
      }
    }
    return all;
  }

  /** The lead, where it stands outside of the body; a list that may be added to. */
  private List<Block> lead(Element body, Set<Element> parts, int first) {
    List<Block> lead = new ArrayList<>();
    Element known = site.first(body, Fact.LEAD);
    if (known != null) {
      for (Block block : blocks) {
        if (block.isIn(known) && !block.isInAny(parts) && !clutter.holds(block)) {
          lead.add(block);
        }
      }
      return lead;
    }
    for (int i = start; i < Math.min(first, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (!clutter.holds(block) && !block.isInAny(parts) && mayBeLead(block)) {
        lead.add(block);
      }
    }
    if (lead.isEmpty()) {
      Block described = described(parts);
      if (described != null) {
        lead.add(described);
      }
    }
    return lead;
  }

  private boolean mayBeLead(Block block) {
    return block.words() >= WORDS_OF_A_LEAD
        && block.linkShare() < LINKS
        && (block.isProse() || isDescription(block))
        && !headline.isSaidBy(block)
        && !Cues.leaveOut(block);
  }

  /** The block outside of the body that says what the page is said to be about. */
  private @Nullable Block described(Set<Element> parts) {
    for (Block block : blocks) {
      if (!block.isInAny(parts)
          && block.words() >= WORDS_OF_A_LEAD
          && !clutter.holds(block)
          && !headline.isSaidBy(block)
          && isDescription(block)) {
        return block;
      }
    }
    return null;
  }

  private boolean isDescription(Block block) {
    if (block.words() > LONGEST_LEAD) {
      return false;
    }
    List<String> words = Words.of(block.text());
    return descriptions.stream().anyMatch(told -> Words.likeness(words, told) >= LEAD_LIKE);
  }
}
