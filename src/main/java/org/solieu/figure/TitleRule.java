package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Numbers in the titles of works and events: phim "Ba chị em", triển lãm "30 năm tranh lụa". */
final class TitleRule implements Rule {
  private static final double SURE = 5; // beats all readings of its numbers
  private static final int LONGEST = 16; // tokens

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    int open = quote(sentence, numeral.from() - 1, -1);
    if (open < 0 || !opensTitle(sentence, open) || !isOfWork(sentence, open)) {
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

  /** Whether a mark opens a quotation that may be a title, and closes none. */
  private static boolean opensTitle(Sentence sentence, int open) {
    return sentence.isGlued(open + 1)
        && !sentence.isGlued(open)
        && (sentence.has(open + 1, TokenMarkAttribute.CAPITAL)
            || sentence.is(open + 1, TokenType.NUMBER));
  }

  /** "bộ phim", "ca khúc mới", "chương trình mang tên": whether what has a title stands before. */
  private static boolean isOfWork(Sentence sentence, int open) {
    PhraseMatch titled = sentence.matchBefore(open, Role.GRAMMAR, "titled");
    return sentence.matchesBefore(titled == null ? open : titled.from(), Role.GRAMMAR, "work");
  }
}
