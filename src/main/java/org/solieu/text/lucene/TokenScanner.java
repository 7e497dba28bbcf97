package org.solieu.text.lucene;

import org.solieu.lexicon.Letters;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.lexicon.Vocabulary;

/**
 * Cuts a text into tokens. A plain scanner over one array of chars: it looks at each char once,
 * knows the number of each word as soon as it has read it, and asks the splitter only about words
 * that are not known.
 */
final class TokenScanner {
  /** The longest token, in chars; longer ones are cut. */
  static final int MAX_TOKEN = 4096;

  private static final int LONGEST_CODE = 128;
  private static final int LONGEST_SUFFIX = 64;
  private static final int RARE = 500;
  private static final int SHORT_NUMBER = 3; // the longest number that phrases of the lexicon hold

  private static final RoleSet CURRENCY = RoleSet.of(Role.CURRENCY);
  private static final int[] WHOLE = {};

  private final Lexicon lexicon;
  private final boolean repairing;
  private final Vocabulary vocabulary;
  private final WordSplitter splitter;
  private final TonePlacer tones;
  private final LostSpaces spaces;

  private char[] text = {};
  private char[] lower = {};
  private byte[] kinds = {}; // the classes of the chars
  private int length;
  private boolean mailed; // there is an @ in the text
  private int position;
  private int[] cuts = WHOLE; // where the word in hand is cut, the last is its end
  private int cut;
  private boolean quoted; // an odd number of quotation marks stands before in the line
  private boolean afterSyllable; // the last word is a syllable of two letters or more
  private int previous; // the number of the word right before, or 0

  // the token
  int start;
  int end;
  int word;
  int flags;
  TokenType type = TokenType.WORD;

  TokenScanner(Lexicon lexicon, boolean repairing) {
    this.lexicon = lexicon;
    this.repairing = repairing;
    this.vocabulary = lexicon.vocabulary();
    this.splitter = new WordSplitter(lexicon);
    this.tones = new TonePlacer(lexicon);
    this.spaces = new LostSpaces(lexicon);
  }

  /** Begins a text; the array is folded in place. */
  void reset(char[] chars, int length) {
    this.text = chars;
    this.length = length;
    if (lower.length < length || lower.length > 2 * length + (1 << 19)) {
      lower = new char[Math.max(length, 1 << 12)];
      kinds = new byte[lower.length];
    }
    boolean at = false;
    for (int i = 0; i < length; i++) {
      long traits = Letters.traits(chars[i]);
      chars[i] = Letters.folded(traits);
      lower[i] = Letters.lower(traits);
      kinds[i] = Letters.kind(traits);
      at |= chars[i] == '@';
    }
    mailed = at;
    quoted = false;
    position = 0;
    word = Vocabulary.UNKNOWN;
    cuts = WHOLE;
    cut = 0;
  }

  /** Goes to the next token; false at the end of the text. */
  boolean next() {
    previous = type == TokenType.WORD ? word : Vocabulary.UNKNOWN;
    if (cut < cuts.length) {
      emitPiece();
      return true;
    }
    flags = 0;
    skipSpace();
    if (position >= length) {
      return false;
    }
    start = position;
    byte kind = kinds[position];
    if (kind == Letters.DIGIT) {
      scanNumber();
    } else if (kind == Letters.LETTER) {
      scanLetters();
    } else {
      boolean pair =
          Character.isHighSurrogate(text[position])
              && position + 1 < length
              && Character.isLowSurrogate(text[position + 1]);
      finish(TokenType.SIGN, position + (pair ? 2 : 1));
    }
    return true;
  }

  private void skipSpace() {
    int breaks = 0;
    for (; position < length; position++) {
      byte kind = kinds[position];
      if (kind == Letters.BREAK) {
        breaks +=
            text[position] == '\r' && position + 1 < length && text[position + 1] == '\n' ? 0 : 1;
      } else if (kind != Letters.SPACE) {
        break;
      }
      flags |= TokenMarkAttribute.SPACE_BEFORE;
    }
    if (breaks > 0) {
      quoted = false;
      flags |= TokenMarkAttribute.LINE_BEFORE;
    }
    if (breaks > 1) {
      flags |= TokenMarkAttribute.PARAGRAPH_BEFORE;
    }
  }

  private void scanNumber() {
    if (position > 0 && Letters.isThinSpace(text[position - 1])) {
      flags |= TokenMarkAttribute.THIN_SPACE_BEFORE;
    }
    int to = position;
    int limit = Math.min(length, position + MAX_TOKEN);
    while (to < limit
        && (isDigit(to)
            || (text[to] == '.' || text[to] == ',') && to + 1 < length && isDigit(to + 1))) {
      to++;
    }
    int document = ShapeRules.documentEnd(text, position, to, length);
    if (document > 0) {
      finish(TokenType.CODE, document);
      return;
    }
    int letters = runEnd(to);
    if (letters > to && letters - to <= LONGEST_SUFFIX) {
      int suffix = ShapeRules.lettersEnd(text, to, letters);
      if (!partsFromNumber(to, suffix, to - position)) {
        finish(TokenType.CODE, letters);
        return;
      }
    }
    finish(TokenType.NUMBER, to);
  }

  /**
   * Whether letters right after a number are a word of their own and not part of a name such as 4G
   * or 30a.
   */
  private boolean partsFromNumber(int from, int to, int digits) {
    if (to - from == 1) {
      char c = text[from];
      return "gmlhtđk%x°L℃WV".indexOf(c) >= 0 || c == 'K' && digits > 1 || c == 's' && digits > 1;
    }
    int id = find(from, to);
    int frequency = lexicon.frequency(id);
    if (to - from == 2 && frequency > 0 && frequency < RARE && lower[from] < 0x80) {
      return lower[to - 1] >= 0x80; // 802.11ac
    }
    return id != Vocabulary.UNKNOWN || isSyllable(from, to, id) || split(from, to).length > 0;
  }

  private void scanLetters() {
    int link = ShapeRules.linkEnd(lower, position, length, mailed);
    if (link > 0) {
      finish(TokenType.LINK, link);
      return;
    }
    int limit = Math.min(length, position + MAX_TOKEN);
    long key = Vocabulary.SEED;
    int to = position;
    char[] letters = lower;
    while (to < limit && kinds[to] == Letters.LETTER) {
      key = Vocabulary.step(key, letters[to]);
      to++;
    }
    if (to < limit && isDigit(to) && glues(to)) {
      return;
    }
    int abbreviation = ShapeRules.abbreviationEnd(text, position, to, length);
    if (abbreviation > to) {
      finishWord(abbreviation, find(position, abbreviation));
      return;
    }
    int id = vocabulary.find(lower, position, to, key);
    if (id == Vocabulary.UNKNOWN) {
      int code = ShapeRules.hyphenCodeEnd(text, position, to, length);
      if (code > 0) {
        finish(TokenType.CODE, code);
        return;
      }
      int placed = tones.misplaced(lower, position, to);
      if (placed != Vocabulary.UNKNOWN) {
        finishMisplaced(to, placed);
        return;
      }
      if (repairing && takeCuts(position, to)) {
        emitPiece();
        return;
      }
    }
    finishWord(to, id);
  }

  /** Takes the places where a word is to be cut, if there are any. */
  private boolean takeCuts(int from, int to) {
    int[] found = splitter.split(text, lower, from, to, length, previous);
    if (found.length > 0) {
      cuts = found;
      cut = 0;
    }
    return found.length > 0;
  }

  /**
   * Letters that run into digits at {@code digits}: emits a code or a unit such as m2, and says so;
   * else false.
   */
  private boolean glues(int digits) {
    int all = runEnd(position);
    int id = all - position <= LONGEST_SUFFIX ? find(position, all) : Vocabulary.UNKNOWN;
    if (id != Vocabulary.UNKNOWN) {
      finish(TokenType.WORD, all);
      word = id;
      return true;
    }
    int prefix = find(position, digits);
    boolean small = text[digits - 1] == lower[digits - 1] || lower[digits - 1] >= 0x80;
    boolean syllable =
        isCurrency(prefix)
            || small && digits - position > 1 && isSyllable(position, digits, prefix);
    boolean afterNumber = position > 0 && isDigit(position - 1);
    if (syllable || afterNumber || split(position, digits).length > 0) {
      return false;
    }
    finish(TokenType.CODE, codeEnd(all));
    return true;
  }

  /** The end of a code of letters and digits, before a word that was run together with it. */
  private int codeEnd(int all) {
    int tail = all;
    boolean vietnamese = false;
    while (tail > position && Letters.classOf(text[tail - 1]) == Letters.LETTER) {
      vietnamese |= lower[--tail] >= 0x80;
    }
    boolean word =
        vietnamese
            && tail > position
            && all - tail > 1
            && (isSyllable(tail, all, find(tail, all)) || split(tail, all).length > 0);
    return word ? tail : all;
  }

  private boolean isCurrency(int id) {
    return lexicon.isPhrase(id, CURRENCY);
  }

  private void emitPiece() {
    boolean first = cut == 0;
    start = position;
    if (!first) {
      flags = TokenMarkAttribute.PARTED;
    }
    int to = cuts[cut++];
    int id = find(start, to);
    int placed = id == Vocabulary.UNKNOWN ? tones.misplaced(lower, start, to) : Vocabulary.UNKNOWN;
    if (placed == Vocabulary.UNKNOWN) {
      finishWord(to, id);
    } else {
      finishMisplaced(to, placed);
    }
  }

  private void finish(TokenType type, int to) {
    if (this.type != type) { // to store a reference costs more than to look at it
      this.type = type;
    }
    this.end = to;
    this.position = to;
    quoted ^= type == TokenType.SIGN && text[start] == '"';
    boolean listed =
        type == TokenType.SIGN || type == TokenType.NUMBER && to - start <= SHORT_NUMBER;
    this.word = listed ? find(start, to) : Vocabulary.UNKNOWN;
    if (type == TokenType.WORD) {
      boolean capital = text[start] != lower[start];
      if (capital) {
        flags |= TokenMarkAttribute.CAPITAL;
        boolean all = ShapeRules.isAllCapitals(text, lower, start, to);
        flags |= all ? TokenMarkAttribute.ALL_CAPITALS : 0;
      }
    } else if (repairing && type != TokenType.SIGN && isGlued()) {
      boolean lost = isDigit(start) ? afterSyllable : spaces.afterCommaBefore(text, lower, start);
      flags |= lost ? TokenMarkAttribute.PARTED : 0;
    }
    afterSyllable = false;
  }

  /** Ends a syllable whose tone mark stands on the wrong vowel. */
  private void finishMisplaced(int to, int placed) {
    flags |= TokenMarkAttribute.MISPLACED;
    finishWord(to, placed);
  }

  /** Ends a word, and looks whether a space was lost before it. */
  private void finishWord(int to, int id) {
    finish(TokenType.WORD, to);
    word = id;
    afterSyllable = to - start > 1 && lexicon.isSyllable(id);
    if (repairing && isGlued() && spaces.before(text, lower, start, to, afterSyllable, quoted)) {
      flags |= TokenMarkAttribute.PARTED;
    }
  }

  private boolean isGlued() {
    return start > 0
        && (flags & (TokenMarkAttribute.SPACE_BEFORE | TokenMarkAttribute.PARTED)) == 0;
  }

  private boolean isSyllable(int from, int to, int id) {
    return lexicon.isSyllable(id)
        || id == Vocabulary.UNKNOWN && tones.misplaced(lower, from, to) != Vocabulary.UNKNOWN;
  }

  private int[] split(int from, int to) {
    return repairing && tones.misplaced(lower, from, to) == Vocabulary.UNKNOWN
        ? splitter.split(text, lower, from, to, length, previous)
        : WHOLE;
  }

  private int find(int from, int to) {
    return vocabulary.find(lower, from, to, Vocabulary.key(lower, from, to));
  }

  private boolean isDigit(int i) {
    return kinds[i] == Letters.DIGIT;
  }

  private int runEnd(int from) {
    return ShapeRules.runEnd(text, from, Math.min(length, from + LONGEST_CODE));
  }
}
