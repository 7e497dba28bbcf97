package org.solieu.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.lexicon.Role;
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

  private final Lexicon lexicon;
  private int size;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] words = new int[256];
  private int[] flags = new int[256];
  private byte[] types = new byte[256];
  private int[] terms = new int[257]; // where each term begins in letters
  private char[] letters = new char[4096];
  private final List<@Nullable List<PhraseMatch>> matches = new ArrayList<>();

  Sentence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void clear() {
    size = 0;
    matches.clear();
    if (letters.length > 1 << 19) {
      letters = new char[4096];
    }
  }

  void add(char[] term, int length, int start, int end, TokenType type, int word, int flag) {
    if (size == starts.length) {
      int more = 2 * size;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      flags = Arrays.copyOf(flags, more);
      types = Arrays.copyOf(types, more);
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
    words[size] = word;
    flags[size] = flag;
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

  /** Whether there is such a token, and it is one given sign. */
  public boolean isSign(int token, char sign) {
    return is(token, TokenType.SIGN)
        && terms[token + 1] - terms[token] == 1
        && letters[terms[token]] == sign;
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

  /** The number of a token's word in the lexicon's vocabulary; 0 for a word that is not there. */
  public int word(int token) {
    return words[token];
  }

  /** Whether there is such a token, and it is a syllable of Vietnamese. */
  public boolean isSyllable(int token) {
    return is(token, TokenType.WORD) && lexicon.frequency(words[token]) > 0;
  }

  /** How many chars a token's repaired letters are. */
  public int length(int token) {
    return terms[token + 1] - terms[token];
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
    return token >= 0
        && token < size
        && term.contentEquals(CharBuffer.wrap(letters, terms[token], length(token)));
  }

  /**
   * The repaired text of the tokens [from, to): run-together words parted, white space collapsed.
   */
  public String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      int spaced = TokenMarkAttribute.SPACE_BEFORE | TokenMarkAttribute.PARTED;
      if (i > from && (flags[i] & spaced) != 0) {
        text.append(' ');
      }
      text.append(letters, terms[i], length(i));
    }
    return text.toString();
  }

  /** Whether there is such a token, and its letters are these but for their case. */
  public boolean isWord(int token, String lower) {
    return token >= 0
        && token < size
        && length(token) == lower.length()
        && lower.equalsIgnoreCase(term(token));
  }

  /** The phrases that begin at a token, longest first; none where there is no such token. */
  public List<PhraseMatch> matches(int token) {
    if (token < 0 || token >= size || words[token] == 0) {
      return List.of();
    }
    while (matches.size() < size) {
      matches.add(null);
    }
    List<PhraseMatch> known = matches.get(token);
    if (known == null) {
      known = walk(token);
      matches.set(token, known);
    }
    return known;
  }

  /** Whether there is such a token, and phrases of a role can begin with its word. */
  public boolean mayOpen(int token, Role role) {
    return token >= 0 && token < size && lexicon.begins(words[token], role);
  }

  /** The longest phrase of a role that begins at a token; null where there is none. */
  public @Nullable PhraseMatch match(int token, Role role) {
    if (!mayOpen(token, role)) {
      return null;
    }
    for (PhraseMatch match : matches(token)) {
      if (match.entry().role() == role) {
        return match;
      }
    }
    return null;
  }

  /** The longest phrase of a role that ends right before a token; null where there is none. */
  public @Nullable PhraseMatch matchBefore(int token, Role role) {
    for (int from = Math.max(0, token - 5); from < token; from++) {
      if (!mayOpen(from, role)) {
        continue;
      }
      for (PhraseMatch match : matches(from)) {
        if (match.entry().role() == role && match.to() == token) {
          return match;
        }
      }
    }
    return null;
  }

  /** Whether a phrase of a role and code begins at a token. */
  public boolean matches(int token, Role role, String code) {
    if (!mayOpen(token, role)) {
      return false;
    }
    for (PhraseMatch match : matches(token)) {
      if (match.entry().role() == role && match.entry().code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  private List<PhraseMatch> walk(int token) {
    List<PhraseMatch> found = new ArrayList<>();
    int node = Lexicon.ROOT;
    for (int i = token; i < size && words[i] != 0; i++) {
      node = lexicon.next(node, words[i]);
      if (node == Lexicon.NONE) {
        break;
      }
      for (LexiconEntry entry : lexicon.at(node)) {
        if (fits(entry, token, i + 1)) {
          found.add(new PhraseMatch(entry, token, i + 1));
        }
      }
    }
    found.sort(Comparator.comparingInt(PhraseMatch::length).reversed());
    return found.isEmpty() ? List.of() : found;
  }

  private boolean fits(LexiconEntry entry, int from, int to) {
    if (entry.needs().contains("case") && !entry.forms().contains(text(from, to))) {
      return false;
    }
    if (entry.needs().contains("glued") && !isGlued(from)) {
      return false;
    }
    if (entry.needs().contains("scaled") && match(from - 1, Role.SCALE) == null) {
      return false;
    }
    for (String word : entry.excludes()) {
      if (to < size && term(to).equalsIgnoreCase(word)) {
        return false;
      }
    }
    return true;
  }
}
