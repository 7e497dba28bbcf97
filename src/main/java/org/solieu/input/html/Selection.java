package org.solieu.input.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.solieu.input.date.DateText;

/** Chooses among the blocks of an article's body those that are its text. */
final class Selection {
  private static final double LINKS = 0.7;
  private static final double MOST = 0.5; // part of the prose that stands before an end
  private static final int WORDS_TO_COMPARE = 6;
  private static final int WORDS_OF_A_NAME = 7;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}|^\\d{1,2}/\\d{1,2}");
  private static final String ENDS = ".!?…:;\"”";

  private Selection() {}

  /** The blocks of a body that are text. */
  static List<Block> of(List<Block> body, Headline headline) {
    List<Block> text = new ArrayList<>();
    for (Block block : untilEnd(body)) {
      if (!headline.isSaidBy(block) && !Cues.leaveOut(block) && !isLink(block)) {
        text.add(block);
      }
    }
    return withoutEdges(text);
  }

  /**
   * Each block once: an article, or its lead, may stand twice, for wide and narrow screens. Rows of
   * one table may be alike.
   */
  static List<Block> once(List<Block> blocks) {
    Map<List<String>, Optional<Element>> seen = new HashMap<>();
    List<Block> once = new ArrayList<>();
    for (Block block : blocks) {
      List<String> words = Words.of(block.text());
      Optional<Element> table = table(block);
      Optional<Element> first =
          words.size() < WORDS_TO_COMPARE ? null : seen.putIfAbsent(words, table);
      if (first == null || table.isPresent() && first.equals(table)) {
        once.add(block);
      }
    }
    return once;
  }

  /** The table that a block is a row of. */
  private static Optional<Element> table(Block block) {
    return block.owner().nameIs("tr")
        ? Optional.ofNullable(block.owner().closest("table"))
        : Optional.empty();
  }

  private static boolean isLink(Block block) {
    return block.words() >= 2 && block.linkShare() >= LINKS;
  }

  /** What stands before comments and other articles begin. */
  private static List<Block> untilEnd(List<Block> body) {
    int all = prose(body);
    int before = 0;
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      if (Cues.end(block) && before >= MOST * all) {
        return body.subList(0, i);
      }
      before += block.isProse() ? block.words() : 0;
    }
    return body;
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum();
  }

  /**
   * Leaves out, before the first prose, short lines that end like none (sections, days, buttons)
   * and tell no number, and behind the last one names.
   */
  private static List<Block> withoutEdges(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && isEdge(blocks.get(from))) {
      from++;
    }
    int to = blocks.size();
    while (to > from && isName(blocks.get(to - 1))) {
      to--;
    }
    return from == blocks.size() ? blocks : blocks.subList(from, to);
  }

  private static boolean isEdge(Block block) {
    char last = block.text().charAt(block.text().length() - 1);
    return !block.isProse()
        && block.words() < WORDS_TO_COMPARE
        && ENDS.indexOf(last) < 0
        && !isSaid(block);
  }

  /** Whether a short line tells a number that is no day or time, in a paragraph or a heading. */
  private static boolean isSaid(Block block) {
    return block.owner().normalName().matches("p|h[2-6]")
        && DIGIT.matcher(block.text()).find()
        && !CLOCK.matcher(block.text()).find()
        && DateText.find(block.text()) == null;
  }

  /** Whether each word of a short line has a capital: who wrote it, or where it was taken from. */
  private static boolean isName(Block block) {
    if (block.words() > WORDS_OF_A_NAME || block.isProse()) {
      return false;
    }
    for (String word : block.text().split("[\\s/()–-]+")) {
      if (!word.isEmpty()
          && Character.isLetterOrDigit(word.charAt(0))
          && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
