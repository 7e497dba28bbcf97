package org.solieu.input.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text of which kind stands in each element. Made in one walk over the page. */
final class Masses {
  private static final int LINK_OF_A_TITLE = 4; // words
  private static final Mass NOTHING = new Mass();

  /** What an element holds. */
  static final class Mass {
    private int words;
    private int linkWords;
    private int prose;
    private int paragraphs;
    private int titleLinks;

    /** All words. */
    int words() {
      return words;
    }

    /** The words of blocks that read like an article. */
    int prose() {
      return prose;
    }

    /** How many such blocks there are. */
    int paragraphs() {
      return paragraphs;
    }

    /** How many blocks are nothing but a link, and long enough for a headline. */
    int titleLinks() {
      return titleLinks;
    }

    double linkShare() {
      return words == 0 ? 0 : (double) linkWords / words;
    }

    private void add(Block block) {
      words += block.words();
      linkWords += block.linkWords();
      if (block.isProse()) {
        prose += block.words();
        paragraphs++;
      }
      if (block.words() >= LINK_OF_A_TITLE && block.linkShare() > 0.9) {
        titleLinks++;
      }
    }

    private void add(Mass other) {
      words += other.words;
      linkWords += other.linkWords;
      prose += other.prose;
      paragraphs += other.paragraphs;
      titleLinks += other.titleLinks;
    }
  }

  private final Map<Element, Mass> masses = new IdentityHashMap<>();

  private Masses() {}

  /** What the elements of a page hold of some blocks. */
  static Masses of(Element root, List<Block> blocks) {
    Masses all = new Masses();
    for (Block block : blocks) {
      all.own(block.owner()).add(block);
    }
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            Mass mass = node instanceof Element element ? all.masses.get(element) : null;
            Element parent = node.parent() instanceof Element element ? element : null;
            if (mass != null && parent != null && node != root) {
              all.own(parent).add(mass);
            }
          }
        },
        root);
    return all;
  }

  /** What an element holds. */
  Mass in(Element element) {
    return masses.getOrDefault(element, NOTHING);
  }

  private Mass own(Element element) {
    return masses.computeIfAbsent(element, any -> new Mass());
  }
}
