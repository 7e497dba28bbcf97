package org.solieu.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Lexicon;
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
  private static final int TYPE_AT = 8; // the bit of a mark where the type begins
  private static final int TYPE = 0xFF;
  private static final int SIGN_AT = 16; // that where the sign does
  private static final int SPACED = TokenMarkAttribute.SPACE_BEFORE | TokenMarkAttribute.PARTED;

  private final Lexicon lexicon;
  private int size;
  private int[] starts = new int[TOKENS];
  private int[] ends = new int[TOKENS];
  private int[] words = new int[TOKENS];
  private int[] marks = new int[TOKENS]; // flags, type, and the sign that a token is or 0
  private int[] terms = new int[TOKENS + 1]; // where each term begins in letters
  private char[] letters = new char[LETTERS];
  private int shapes; // the types of all tokens, one bit for each
  private final Phrases phrases;

  Sentence(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new Phrases(lexicon, this, TOKENS);
  }

  void clear() {
    phrases.clear(size);
    size = 0;
    shapes = 0;
    if (letters.length > KEPT) {
      letters = new char[LETTERS];
    }
  }

  void add(char[] term, int length, int start, int end, TokenType type, int word, int flags) {
    if (size == starts.length) {
      int more = 2 * size;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      marks = Arrays.copyOf(marks, more);
      terms = Arrays.copyOf(terms, more + 1);
      phrases.grow(more);
    }
    int at = terms[size];
    if (at + length > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, at + length));
    }
    System.arraycopy(term, 0, letters, at, length);
    terms[size + 1] = at + length;
    starts[size] = start;
    ends[size] = end;
    char sign = type == TokenType.SIGN && length == 1 ? term[0] : 0;
    marks[size] = flags | type.ordinal() << TYPE_AT | sign << SIGN_AT;
    words[size] = word;
    shapes |= 1 << type.ordinal();
    phrases.add(size, word);
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
    return TokenType.of(shape(token));
  }

  /** Whether there is such a token, and it has a shape. */
  public boolean is(int token, TokenType type) {
    return exists(token) && shape(token) == type.ordinal();
  }

  private int shape(int token) {
    return marks[token] >>> TYPE_AT & TYPE;
  }

  /** The char of a token that is one sign; NUL for any other token and where there is none. */
  public char sign(int token) {
    return exists(token) ? (char) (marks[token] >>> SIGN_AT) : 0;
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
    return exists(token) && (this.marks[token] & marks) == marks;
  }

  /** Whether a token stands right behind the one before it, with no white space. */
  public boolean isGlued(int token) {
    return token > 0
        && token < size
        && (marks[token] & TokenMarkAttribute.SPACE_BEFORE) == 0
        && starts[token] == ends[token - 1];
  }

  /** Whether a space stands before a token in the repaired text. */
  public boolean isSpaced(int token) {
    return (marks[token] & SPACED) != 0;
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
    if (!exists(token) || length(token) != term.length()) {
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
    if (!exists(token) || length(token) != word.length()) {
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
  public List<PhraseMatch> phrases(int token) {
    return exists(token) ? phrases.all(token) : List.of();
  }

  /** Whether there is such a token, and any phrase begins at it. */
  public boolean hasMatches(int token) {
    return exists(token) && phrases.hasAny(token);
  }

  /**
   * Whether there is such a token, and phrases of a role may begin at it: surely not if false, and
   * surely so only once the phrases there have been asked for.
   */
  public boolean mayOpen(int token, Role role) {
    return exists(token) && (phrases.openings(token) & RoleSet.bit(role)) != 0;
  }

  /** Whether phrases of any of some roles may end right before a token; surely not if false. */
  public boolean mayEndBefore(int token, RoleSet roles) {
    return exists(token - 1) && phrases.mayClose(token - 1, roles.bits());
  }

  /** Whether phrases of any of some roles can begin anywhere. */
  public boolean mayHold(RoleSet roles) {
    return phrases.mayHold(roles.bits());
  }

  /**
   * The next token, from a given one on, that has one of some shapes or with which phrases of one
   * of some roles may begin; {@link #size} where there is none.
   */
  public int next(int token, Openers openers) {
    long roles = openers.roles().bits();
    if (!phrases.mayHold(roles) && (openers.shapes() & shapes) == 0) {
      return size;
    }
    for (int i = token; i < size; i++) {
      if ((phrases.openings(i) & roles) != 0 || (openers.shapes() >>> shape(i) & 1) != 0) {
        return i;
      }
    }
    return size;
  }

  /** The longest phrase of a role that begins at a token; null where there is none. */
  public @Nullable PhraseMatch match(int token, Role role) {
    return exists(token) ? phrases.longest(token, role) : null;
  }

  /** The longest phrase of a role and code that begins at a token; null where there is none. */
  public @Nullable PhraseMatch match(int token, Role role, String code) {
    return exists(token) ? phrases.longest(token, role, code) : null;
  }

  /** Whether a phrase of a role begins at a token. */
  public boolean matches(int token, Role role) {
    return exists(token) && phrases.begins(token, RoleSet.bit(role));
  }

  /** Whether a phrase of any of some roles begins at a token. */
  public boolean matches(int token, RoleSet roles) {
    return exists(token) && phrases.begins(token, roles.bits());
  }

  /** Whether a phrase of a role and code begins at a token. */
  public boolean matches(int token, Role role, String code) {
    return exists(token) && phrases.begins(token, role, code);
  }

  /** The longest phrase of a role that ends right before a token; null where there is none. */
  public @Nullable PhraseMatch matchBefore(int token, Role role) {
    return exists(token - 1) ? phrases.longestEnding(token - 1, role) : null;
  }

  /** The longest phrase of a role and code that ends right before a token; null without one. */
  public @Nullable PhraseMatch matchBefore(int token, Role role, String code) {
    return exists(token - 1) ? phrases.longestEnding(token - 1, role, code) : null;
  }

  /** Whether a phrase of a role ends right before a token. */
  public boolean matchesBefore(int token, Role role) {
    return exists(token - 1) && phrases.ends(token - 1, RoleSet.bit(role));
  }

  /** Whether a phrase of any of some roles ends right before a token. */
  public boolean matchesBefore(int token, RoleSet roles) {
    return exists(token - 1) && phrases.ends(token - 1, roles.bits());
  }

  /** Whether a phrase of a role and code ends right before a token. */
  public boolean matchesBefore(int token, Role role, String code) {
    return matchBefore(token, role, code) != null;
  }

  private boolean exists(int token) {
    return token >= 0 && token < size;
  }
}
