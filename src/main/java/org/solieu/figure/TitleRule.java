package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Numbers in the titles of works and events: phim "Ba chị em", triển lãm "30 năm tranh lụa". */
final class TitleRule implements Rule {
  private static final double SURE = 3; // beats all readings of its numbers
  private static final int LONGEST = 16; // tokens
  private static final int WORK_REACH = 4; // tokens from what it is to its title

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    int open = quote(sentence, numeral.from() - 1, -1);
    if (open < 0 || !opensTitle(sentence, open + 1) || !isOfWork(sentence, open)) {
      return;
    }
    int close = quote(sentence, numeral.to(), 1);
    if (close >= 0) {
      readings.accept(new ExclusionReading(open + 1, close, "title", SURE, "name"));
    }
  }

  /** The quotation mark nearest to a token, itself included; -1 where none is near. */
  private static int quote(Sentence sentence, int token, int step) {
    int at = token;
    for (int i = 0; i < LONGEST && at >= 0 && at < sentence.size(); i++) {
      if (sentence.isSign(at, '"')) {
        return at;
      }
      at += step;
    }
    return -1;
  }

  private static boolean opensTitle(Sentence sentence, int token) {
    return sentence.has(token, TokenMarkAttribute.CAPITAL) || sentence.is(token, TokenType.NUMBER);
  }

  /** "bộ phim", "ca khúc mới", "chương trình mang tên": what the title is of. */
  private static boolean isOfWork(Sentence sentence, int open) {
    for (int i = open - 1; i >= Math.max(0, open - WORK_REACH); i--) {
      if (sentence.is(i, TokenType.SIGN)) {
        return false;
      }
      if (sentence.matches(i, Role.GRAMMAR, "work")) {
        return true;
      }
    }
    return false;
  }
}
