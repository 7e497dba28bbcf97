package org.solieu.input.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Superscript;

/**
 * Reads the text of a page as blocks. White space is collapsed and characters that nobody sees are
 * left out. Where a page leaves no space between an element and the word behind it ({@code <span>TP
 * HCM</span>Nếu}), one is put there. The mark of a note that stands raised behind a number is no
 * part of it.
 */
final class BlockReader implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int WORDS_OF_A_CELL = 10; // of a table that holds data, on average at most

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> lines = new ArrayDeque<>(); // open elements that make lines
  private final StringBuilder text = new StringBuilder();
  private int linkFrom; // where in the text the open link begins
  private int links; // open links
  private int linkWords;
  private boolean spaceBefore;
  private boolean edge; // whether an element began or ended since the last letter
  private boolean continued;
  private @Nullable Element table; // the open table that holds data
  private @Nullable Element raised; // the open superscript, which was read as a whole

  private BlockReader() {}

  /** The blocks of an element, in their order. */
  static List<Block> read(Element root) {
    BlockReader reader = new BlockReader();
    root.traverse(reader);
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (raised != null) {
      return;
    }
    if (node instanceof TextNode part) {
      add(part.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("sup") && !spaceBefore) {
        raised = element;
        add(Superscript.behind(text, element.wholeText()));
      } else {
        open(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == raised) {
      raised = null;
    } else if (raised == null && node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    edge = true;
    if (table == null && element.nameIs("table") && holdsData(element)) {
      flush(false);
      table = element;
    }
    if (element.nameIs("br")) {
      lineBreak();
    } else if (makesLines(element)) {
      flush(false);
      lines.push(element);
    } else if (table != null && CELLS.contains(element.normalName()) && !text.isEmpty()) {
      text.append('\t');
      spaceBefore = false;
    } else if (element.isBlock()) {
      spaceBefore = true;
    }
    if (element.nameIs("a") && links++ == 0) {
      linkFrom = text.length();
    }
  }

  private void close(Element element) {
    edge = true;
    if (element.nameIs("a") && --links == 0) {
      linkWords += Words.count(text.substring(Math.min(linkFrom, text.length())));
    }
    if (!lines.isEmpty() && lines.peek() == element) {
      flush(false);
      lines.pop();
    } else if (element.isBlock()) {
      spaceBefore = true;
    }
    if (element == table) {
      table = null;
    }
  }

  /** Within a table that holds data only rows make lines. */
  private boolean makesLines(Element element) {
    return table == null || element == table || element.nameIs("caption")
        ? element.isBlock()
        : element.nameIs("tr");
  }

  /** Whether the cells of a table are short, and it does not just hold a page together. */
  private static boolean holdsData(Element table) {
    int rows = 0;
    int most = 0;
    int cells = 0;
    for (Element row : table.select("tr")) {
      int size = 0;
      for (Element cell : row.children()) {
        size += CELLS.contains(cell.normalName()) ? 1 : 0;
      }
      rows++;
      cells += size;
      most = Math.max(most, size);
    }
    return rows >= 2
        && most >= 2
        && table.selectFirst("table table, img, h1, h2, ul") == null
        && Words.count(table.text()) <= WORDS_OF_A_CELL * cells;
  }

  private void lineBreak() {
    if (table != null) {
      spaceBefore = true;
    } else {
      boolean some = !text.isEmpty();
      flush(true);
      // A second break in a row begins a new paragraph.
      continued = some;
    }
  }

  private void add(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Spaces.isSpace(c)) {
        spaceBefore = true;
      } else if (!Spaces.isInvisible(c)) {
        if (spaceBefore || edge && isGap(letters, i)) {
          space();
        }
        text.append(c);
        spaceBefore = false;
        edge = false;
      }
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
      text.append(' ');
    }
  }

  /** Whether a word ends at an edge of elements and another one, with a capital, begins there. */
  private boolean isGap(String letters, int at) {
    int end = text.length();
    return at + 1 < letters.length()
        && Character.isUpperCase(letters.charAt(at))
        && Character.isLowerCase(letters.charAt(at + 1))
        && end >= 2
        && Character.isLetter(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end - 2));
  }

  private void flush(boolean goesOn) {
    if (links > 0) {
      linkWords += Words.count(text.substring(Math.min(linkFrom, text.length())));
      linkFrom = 0;
    }
    String line = text.toString().strip();
    Element owner = lines.peek();
    if (!line.isEmpty() && owner != null) {
      int words = Words.count(line);
      blocks.add(new Block(line, words, Math.min(words, linkWords), owner, continued));
    }
    if (!line.isEmpty() || !goesOn) {
      continued = false;
    }
    text.setLength(0);
    linkWords = 0;
    spaceBefore = false;
  }
}
