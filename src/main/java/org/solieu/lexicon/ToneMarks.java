package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The six tones of written Vietnamese, and where their marks may stand. */
public final class ToneMarks {
  private static final String[] ROWS = {
    "aăâeêioôơuưy", "àằầèềìòồờùừỳ", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "áắấéếíóốớúứý", "ạặậẹệịọộợụựỵ"
  };

  private ToneMarks() {}

  /**
   * The words that differ from a lower-case word only in which vowel bears its tone mark, the word
   * itself left out; none where it has no tone mark or several.
   */
  public static List<String> otherPlacements(String word) {
    int at = -1;
    int tone = 0;
    for (int i = 0; i < word.length(); i++) {
      int t = tone(word.charAt(i));
      if (t > 0) {
        if (at >= 0) {
          return List.of();
        }
        at = i;
        tone = t;
      }
    }
    List<String> others = new ArrayList<>();
    if (at >= 0) {
      StringBuilder bare = new StringBuilder(word);
      bare.setCharAt(at, level(word.charAt(at)));
      for (int i = 0; i < bare.length(); i++) {
        int vowel = ROWS[0].indexOf(bare.charAt(i));
        if (i != at && vowel >= 0) {
          StringBuilder moved = new StringBuilder(bare);
          moved.setCharAt(i, ROWS[tone].charAt(vowel));
          others.add(moved.toString());
        }
      }
    }
    return others;
  }

  /**
   * Whether two placements of a tone mark are two styles of right spelling, as in hòa and hoà, thủy
   * and thuỷ.
   */
  public static boolean sameButStyle(String a, String b) {
    int n = a.length();
    if (n != b.length() || n < 2 || !a.regionMatches(0, b, 0, n - 2)) {
      return false;
    }
    String rime = "" + level(a.charAt(n - 2)) + level(a.charAt(n - 1));
    return rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
  }

  private static int tone(char c) {
    for (int row = 1; row < ROWS.length; row++) {
      if (ROWS[row].indexOf(c) >= 0) {
        return row;
      }
    }
    return 0;
  }

  private static char level(char c) {
    int row = tone(c);
    return row == 0 ? c : ROWS[0].charAt(ROWS[row].indexOf(c));
  }
}
