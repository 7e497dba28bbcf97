package org.solieu.input.html;

import java.util.ArrayList;
import java.util.List;
import org.solieu.input.resource.Tables;

/** Tells by their words the lines that are no part of an article's text; see {@code cues.tsv}. */
final class Cues {
  private static final int WORDS_OF_A_HEADING = 9;
  private static final int WORDS_OF_A_LINE = 25;
  private static final List<List<String>> END = new ArrayList<>();
  private static final List<List<String>> LINE = new ArrayList<>();
  private static final List<List<String>> LABEL = new ArrayList<>();
  private static final List<List<String>> WHOLE = new ArrayList<>();

  static {
    for (String[] line : Tables.read(Cues.class, "cues.tsv")) {
      List<List<String>> cues =
          switch (line[0]) {
            case "end" -> END;
            case "line" -> LINE;
            case "label" -> LABEL;
            default -> WHOLE;
          };
      cues.add(Words.of(line[1]));
    }
  }

  private Cues() {}

  /** Whether a block is the heading of what follows an article, perhaps with a number of it. */
  static boolean end(Block block) {
    if (block.words() > WORDS_OF_A_HEADING) {
      return false;
    }
    List<String> words = Words.of(block.text());
    int size = words.size();
    while (size > 0 && Character.isDigit(words.get(size - 1).charAt(0))) {
      size--;
    }
    return END.contains(words.subList(0, size));
  }

  /** Whether a block leads elsewhere, or is a button. */
  static boolean leaveOut(Block block) {
    if (block.words() > WORDS_OF_A_LINE) {
      return false;
    }
    List<String> words = Words.of(block.text());
    return block.text().startsWith(">>")
        || begins(words, LINE)
        || begins(words, LABEL) && (!block.isProse() || isLabelled(block))
        || WHOLE.contains(words);
  }

  /** Whether a colon stands behind a label. */
  private static boolean isLabelled(Block block) {
    int colon = block.text().indexOf(':');
    return colon > 0 && LABEL.contains(Words.of(block.text().substring(0, colon)));
  }

  private static boolean begins(List<String> words, List<List<String>> cues) {
    for (List<String> cue : cues) {
      if (words.size() >= cue.size() && words.subList(0, cue.size()).equals(cue)) {
        return true;
      }
    }
    return false;
  }
}
