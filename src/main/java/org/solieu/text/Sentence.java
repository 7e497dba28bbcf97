package org.solieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Condition;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * The tokens of one sentence as parallel arrays, numbered from 0. Offsets are UTF-16, half-open,
 * into the source text. Strings are made only when they are asked for. A sentence is refilled for
 * the next one: take from it what is to stay.
 */
public final class Sentence {
  /** The most tokens that a sentence holds; longer ones are broken. */
  public static final int MAX_TOKENS = 2000;

  private static final int TOKENS = 128; // room at first
  private static final int LETTERS = 512;
  private static final int KEPT = 1 << 19; // chars; more room is given up after a sentence
  private static final int UNSEEN = -1;
  private static final int NONE = -1;
  private static final int SPACED = TokenMarkAttribute.SPACE_BEFORE | TokenMarkAttribute.PARTED;

  private final Lexicon lexicon;
  private int size;
  private int[] starts = new int[TOKENS];
  private int[] ends = new int[TOKENS];
  private int[] words = new int[TOKENS];
  private int[] flags = new int[TOKENS];
  private byte[] types = new byte[TOKENS];
  private char[] signs = new char[TOKENS]; // 0 for what is no sign of one char
  private int[] terms = new int[TOKENS + 1]; // where each term begins in letters
  private char[] letters = new char[LETTERS];
  private long[] openings = new long[TOKENS]; // the roles of the phrases that each may begin
  private long anyOpenings; // the same of all tokens

  // the phrases, those of one token side by side, the longest first; looked for when asked for
  private int[] matchesFrom = new int[TOKENS];
  private int[] matchesTo = new int[TOKENS]; // UNSEEN until asked for
  private int[] matchPhrases = new int[TOKENS]; // as the lexicon numbers them
  private int[] matchEnds = new int[TOKENS];
  private int matchCount;

  Sentence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void clear() {
    size = 0;
    anyOpenings = 0;
    matchCount = 0;
    if (letters.length > KEPT) {
      letters = new char[LETTERS];
    }
  }

  void add(char[] term, int length, int start, int end, TokenType type, int word, int flag) {
    if (size == starts.length) {
      int more = 2 * size;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      flags = Arrays.copyOf(flags, more);
      openings = Arrays.copyOf(openings, more);
      matchesFrom = Arrays.copyOf(matchesFrom, more);
      matchesTo = Arrays.copyOf(matchesTo, more);
      types = Arrays.copyOf(types, more);
      signs = Arrays.copyOf(signs, more);
      terms = Arrays.copyOf(terms, more + 1);
    }
    int at = terms[size];
    if (at + length > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, at + length));
    }
    System.arraycopy(term, 0, letters, at, length);
    terms[size + 1] = at + length;
    starts[size] = start;
    ends[size] = end;
    types[size] = (byte) type.ordinal();
    signs[size] = type == TokenType.SIGN && length == 1 ? term[0] : 0;
    words[size] = word;
    flags[size] = flag;
    openings[size] = lexicon.openings(word);
    matchesTo[size] = UNSEEN;
    anyOpenings |= openings[size];
    size++;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Where a token begins in the source. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the source. */
  public int end(int token) {
    return ends[token];
  }

  /** A token's shape. */
  public TokenType type(int token) {
    return TokenType.of(types[token]);
  }

  /** Whether there is such a token, and it has a shape. */
  public boolean is(int token, TokenType type) {
    return token >= 0 && token < size && types[token] == type.ordinal();
  }

  /** The char of a token that is one sign; NUL for any other token and where there is none. */
  public char sign(int token) {
    return token >= 0 && token < size ? signs[token] : 0;
  }

  /** Whether there is such a token, and it is one given sign. */
  public boolean isSign(int token, char sign) {
    return sign(token) == sign;
  }

  /**
   * Whether there is such a token, and all marks of {@link TokenMarkAttribute} that are asked for
   * are set.
   */
  public boolean has(int token, int marks) {
    return token >= 0 && token < size && (flags[token] & marks) == marks;
  }

  /** Whether a token stands right behind the one before it, with no white space. */
  public boolean isGlued(int token) {
    return token > 0
        && token < size
        && (flags[token] & TokenMarkAttribute.SPACE_BEFORE) == 0
        && starts[token] == ends[token - 1];
  }

  /** Whether a space stands before a token in the repaired text. */
  public boolean isSpaced(int token) {
    return (flags[token] & SPACED) != 0;
  }

  /** The number of a token's word in the lexicon's vocabulary; 0 for a word that is not there. */
  public int word(int token) {
    return words[token];
  }

  /** Whether there is such a token, and it is a syllable of Vietnamese. */
  public boolean isSyllable(int token) {
    return is(token, TokenType.WORD) && lexicon.isSyllable(words[token]);
  }

  /** How many chars a token's repaired letters are. */
  public int length(int token) {
    return length(token, token + 1);
  }

  /** How many chars the repaired letters of the tokens [from, to) are, without spaces. */
  public int length(int from, int to) {
    return terms[to] - terms[from];
  }

  /** One char of a token's repaired letters. */
  public char letter(int token, int index) {
    return letters[terms[token] + index];
  }

  /** A token's repaired letters. */
  public String term(int token) {
    return new String(letters, terms[token], terms[token + 1] - terms[token]);
  }

  /** Whether there is such a token, and its letters are these, case included. */
  public boolean isTerm(int token, String term) {
    if (token < 0 || token >= size || length(token) != term.length()) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      if (letter(token, i) != term.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The repaired text of the tokens [from, to): run-together words parted, white space collapsed.
   */
  public String text(int from, int to) {
    if (to <= from) {
      return "";
    }
    char[] text = new char[terms[to] - terms[from] + to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      if (i > from && isSpaced(i)) {
        text[length++] = ' ';
      }
      System.arraycopy(letters, terms[i], text, length, length(i));
      length += length(i);
    }
    return new String(text, 0, length);
  }

  /** Whether there is such a token, and its letters are these but for their case. */
  public boolean isWord(int token, String word) {
    if (token < 0 || token >= size || length(token) != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char one = letter(token, i);
      char other = word.charAt(i);
      if (one != other && Character.toLowerCase(one) != Character.toLowerCase(other)) {
        return false;
      }
    }
    return true;
  }

  /** The phrases that begin at a token, longest first; none where there is no such token. */
  public List<PhraseMatch> matches(int token) {
    if (!hasMatches(token)) {
      return List.of();
    }
    List<PhraseMatch> matches = new ArrayList<>();
    for (int i = matchesFrom[token]; i < matchesTo[token]; i++) {
      matches.add(new PhraseMatch(lexicon, matchPhrases[i], token, matchEnds[i]));
    }
    return matches;
  }

  /** Whether there is such a token, and any phrase begins at it. */
  public boolean hasMatches(int token) {
    if (token < 0 || token >= size || openings[token] == 0) {
      return false;
    }
    look(token);
    return matchesTo[token] > matchesFrom[token];
  }

  /** Whether there is such a token, and phrases of a role can begin with its word. */
  public boolean mayOpen(int token, Role role) {
    return (openings(token) & RoleSet.bit(role)) != 0;
  }

  /** Whether there is such a token, and phrases of any of some roles can begin with its word. */
  public boolean mayOpen(int token, RoleSet roles) {
    return (openings(token) & roles.bits()) != 0;
  }

  private long openings(int token) {
    return token >= 0 && token < size ? openings[token] : 0;
  }

  /** Whether phrases of any of some roles can end right before a token. */
  public boolean mayEndBefore(int token, RoleSet roles) {
    return mayClose(token, roles.bits());
  }

  private boolean mayClose(int token, long roles) {
    return token > 0
        && (lexicon.closings(words[token - 1]) & roles) != 0
        && (anyOpenings & roles) != 0;
  }

  /** Whether phrases of any of some roles can begin anywhere. */
  public boolean mayHold(RoleSet roles) {
    return (anyOpenings & roles.bits()) != 0;
  }

  /**
   * The next token, from a given one on, that has one of some shapes or with which phrases of one
   * of some roles can begin; {@link #size} where there is none.
   */
  public int next(int token, Openers openers) {
    for (int i = token; i < size; i++) {
      if ((openings[i] & openers.roles().bits()) != 0 || (openers.shapes() >>> types[i] & 1) != 0) {
        return i;
      }
    }
    return size;
  }

  /** The longest phrase of a role that begins at a token; null where there is none. */
  public @Nullable PhraseMatch match(int token, Role role) {
    return mayOpen(token, role) ? longest(token, role) : null;
  }

  private @Nullable PhraseMatch longest(int token, Role role) {
    look(token);
    for (int i = matchesFrom[token]; i < matchesTo[token]; i++) {
      if (lexicon.hasRole(matchPhrases[i], role)) {
        return new PhraseMatch(lexicon, matchPhrases[i], token, matchEnds[i]);
      }
    }
    return null;
  }

  /** Whether a phrase of any of some roles begins at a token. */
  public boolean begins(int token, RoleSet roles) {
    if (!mayOpen(token, roles)) {
      return false;
    }
    look(token);
    for (int i = matchesFrom[token]; i < matchesTo[token]; i++) {
      if (lexicon.hasRole(matchPhrases[i], roles)) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase of a role that ends right before a token; null where there is none. */
  public @Nullable PhraseMatch matchBefore(int token, Role role) {
    return mayClose(token, RoleSet.bit(role)) ? longestBefore(token, role) : null;
  }

  private @Nullable PhraseMatch longestBefore(int token, Role role) {
    for (int from = Math.max(0, token - Lexicon.LONGEST_FORM); from < token; from++) {
      if (mayOpen(from, role)) {
        look(from);
        for (int i = matchesFrom[from]; i < matchesTo[from]; i++) {
          if (matchEnds[i] == token && lexicon.hasRole(matchPhrases[i], role)) {
            return new PhraseMatch(lexicon, matchPhrases[i], from, token);
          }
        }
      }
    }
    return null;
  }

  /** Whether a phrase of a role and code begins at a token. */
  public boolean matches(int token, Role role, String code) {
    return mayOpen(token, role) && find(token, role, code) != NONE;
  }

  /** The longest phrase of a role and code that begins at a token; null where there is none. */
  public @Nullable PhraseMatch match(int token, Role role, String code) {
    int found = mayOpen(token, role) ? find(token, role, code) : NONE;
    return found == NONE
        ? null
        : new PhraseMatch(lexicon, matchPhrases[found], token, matchEnds[found]);
  }

  private int find(int token, Role role, String code) {
    look(token);
    for (int i = matchesFrom[token]; i < matchesTo[token]; i++) {
      if (isOf(matchPhrases[i], role, code)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a phrase of a role and code ends right before a token. */
  public boolean matchesBefore(int token, Role role, String code) {
    return matchBefore(token, role, code) != null;
  }

  /** The longest phrase of a role and code that ends right before a token; null without one. */
  public @Nullable PhraseMatch matchBefore(int token, Role role, String code) {
    if (!mayClose(token, RoleSet.bit(role))) {
      return null;
    }
    for (int from = Math.max(0, token - Lexicon.LONGEST_FORM); from < token; from++) {
      if (mayOpen(from, role)) {
        look(from);
        for (int i = matchesFrom[from]; i < matchesTo[from]; i++) {
          if (matchEnds[i] == token && isOf(matchPhrases[i], role, code)) {
            return new PhraseMatch(lexicon, matchPhrases[i], from, token);
          }
        }
      }
    }
    return null;
  }

  private boolean isOf(int phrase, Role role, String code) {
    return lexicon.hasRole(phrase, role) && lexicon.entry(phrase).code().equals(code);
  }

  /** Looks for the phrases that begin at a token, unless that was done before. */
  private void look(int token) {
    if (matchesTo[token] == UNSEEN) {
      find(token);
    }
  }

  private void find(int token) {
    int from = matchCount;
    walk(Lexicon.ROOT, token);
    int to = matchCount;
    int fitting = from;
    for (int i = from; i < to; i++) {
      if (fits(matchPhrases[i], token, matchEnds[i])) { // this may look elsewhere, and add behind
        matchPhrases[fitting] = matchPhrases[i];
        matchEnds[fitting++] = matchEnds[i];
      }
    }
    matchesFrom[token] = from;
    matchesTo[token] = fitting;
  }

  /** Adds the phrases that go on from a node of the lexicon with a token, longest first. */
  private void walk(int node, int token) {
    int next = token < size && words[token] != 0 ? lexicon.next(node, words[token]) : Lexicon.NONE;
    if (next == Lexicon.NONE) {
      return;
    }
    walk(next, token + 1);
    for (int phrase = lexicon.phrasesFrom(next); phrase < lexicon.phrasesTo(next); phrase++) {
      if (matchCount == matchPhrases.length) {
        matchPhrases = Arrays.copyOf(matchPhrases, 2 * matchCount);
        matchEnds = Arrays.copyOf(matchEnds, 2 * matchCount);
      }
      matchPhrases[matchCount] = phrase;
      matchEnds[matchCount++] = token + 1;
    }
  }

  private boolean fits(int phrase, int from, int to) {
    int asked = lexicon.conditions(phrase);
    return asked == 0
        || !(Condition.GLUED.isAmong(asked) && !isGlued(from)
            || Condition.CASE.isAmong(asked) && !isForm(lexicon.entry(phrase), from, to)
            || Condition.EXCLUDES.isAmong(asked) && isOneOf(to, lexicon.entry(phrase).excludes())
            || Condition.SCALED.isAmong(asked) && match(from - 1, Role.SCALE) == null);
  }

  private boolean isOneOf(int token, List<String> words) {
    for (String word : words) {
      if (isWord(token, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tokens [from, to) are a form of an entry, case included. */
  private boolean isForm(LexiconEntry entry, int from, int to) {
    if (to - from > 1) {
      return entry.forms().contains(text(from, to));
    }
    for (String form : entry.forms()) {
      if (isTerm(from, form)) {
        return true;
      }
    }
    return false;
  }
}
