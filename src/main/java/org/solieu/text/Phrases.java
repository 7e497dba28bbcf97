package org.solieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.CodeBits;
import org.solieu.lexicon.Condition;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.lexicon.Vocabulary;
import org.solieu.text.lucene.TokenType;

/**
 * The phrases of the lexicon that stand in one sentence. Those that begin at a token are looked for
 * when they are first asked for, side by side, the longest first. Most questions need no look: each
 * token has the roles of the phrases that may begin at it, which its word tells, and once they have
 * been looked for just the roles that do; and the same of those that end with it.
 */
final class Phrases {
  private static final int UNSEEN = -1;
  private static final int NONE = -1;
  private static final int THOUSANDS = 5; // chars of "5.000"

  private final Lexicon lexicon;
  private final Sentence sentence;

  private long[] openings; // by token: roles of the phrases that may begin at it
  private long[] openingCodes; // the same with codes, once they have been looked for
  private long anyOpenings; // of all tokens
  private int[] froms; // by token: where the phrases that begin at it stand
  private int[] tos; // UNSEEN until they have been looked for

  private long[] closings; // by token: roles of the phrases that end with it
  private long[] closingCodes;
  private boolean[] closed; // whether those have been looked for

  // the phrases of all tokens
  private int[] phrases; // as the lexicon numbers them
  private int[] ends; // the tokens behind them
  private int count;
  private boolean looked; // whether any phrases have been looked for
  private final int[] path = new int[Lexicon.LONGEST_FORM];

  Phrases(Lexicon lexicon, Sentence sentence, int room) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    openings = new long[room];
    openingCodes = new long[room];
    froms = new int[room];
    tos = new int[room];
    Arrays.fill(tos, UNSEEN);
    closings = new long[room];
    closingCodes = new long[room];
    closed = new boolean[room];
    phrases = new int[room];
    ends = new int[room];
  }

  /** Forgets the phrases of the tokens [0, size). */
  void clear(int size) {
    if (looked) {
      Arrays.fill(tos, 0, size, UNSEEN);
      Arrays.fill(closed, 0, size, false);
      looked = false;
    }
    anyOpenings = 0;
    count = 0;
  }

  void grow(int room) {
    openings = Arrays.copyOf(openings, room);
    openingCodes = Arrays.copyOf(openingCodes, room);
    froms = Arrays.copyOf(froms, room);
    int old = tos.length;
    tos = Arrays.copyOf(tos, room);
    Arrays.fill(tos, old, room, UNSEEN);
    closings = Arrays.copyOf(closings, room);
    closingCodes = Arrays.copyOf(closingCodes, room);
    closed = Arrays.copyOf(closed, room);
  }

  void add(int token, int word) {
    long roles = lexicon.openings(word);
    openings[token] = roles;
    anyOpenings |= roles;
  }

  /** Whether phrases of any of some roles can begin anywhere. */
  boolean mayHold(long roles) {
    return (anyOpenings & roles) != 0;
  }

  /** The roles of the phrases that may begin at a token. */
  long openings(int token) {
    return openings[token];
  }

  /** The roles of the phrases that may end with a token. */
  private long closings(int token) {
    return closed[token] ? closings[token] : lexicon.closings(sentence.word(token));
  }

  /** Whether phrases of any of some roles can end with a token. */
  boolean mayClose(int token, long roles) {
    return (closings(token) & roles) != 0 && mayHold(roles);
  }

  /** Whether any phrase begins at a token. */
  boolean hasAny(int token) {
    if (openings[token] != 0) {
      look(token);
    }
    return openings[token] != 0;
  }

  /** Whether a phrase of any of some roles begins at a token. */
  boolean begins(int token, long roles) {
    if ((openings[token] & roles) == 0) {
      return false;
    }
    look(token);
    return (openings[token] & roles) != 0;
  }

  /** The phrases that begin at a token, longest first. */
  List<PhraseMatch> all(int token) {
    if (!hasAny(token)) {
      return List.of();
    }
    List<PhraseMatch> matches = new ArrayList<>();
    for (int i = froms[token]; i < tos[token]; i++) {
      matches.add(match(i, token));
    }
    return matches;
  }

  /** The longest phrase of a role that begins at a token; null where there is none. */
  @Nullable PhraseMatch longest(int token, Role role) {
    if (begins(token, RoleSet.bit(role))) {
      for (int i = froms[token]; i < tos[token]; i++) {
        if (lexicon.hasRole(phrases[i], role)) {
          return match(i, token);
        }
      }
    }
    return null;
  }

  /** The same of a role and code. */
  @Nullable PhraseMatch longest(int token, Role role, String code) {
    int found = find(token, role, code);
    return found == NONE ? null : match(found, token);
  }

  /** Whether a phrase of a role and code begins at a token. */
  boolean begins(int token, Role role, String code) {
    return find(token, role, code) != NONE;
  }

  private int find(int token, Role role, String code) {
    if ((openings[token] & RoleSet.bit(role)) == 0 || !mayBegin(token, role, code)) {
      return NONE;
    }
    look(token);
    if (mayBegin(token, role, code)) {
      for (int i = froms[token]; i < tos[token]; i++) {
        if (isOf(phrases[i], role, code)) {
          return i;
        }
      }
    }
    return NONE;
  }

  private boolean mayBegin(int token, Role role, String code) {
    long codes =
        tos[token] == UNSEEN ? lexicon.openingCodes(sentence.word(token)) : openingCodes[token];
    return (codes & CodeBits.bit(role, code)) != 0;
  }

  /** Whether a phrase of any of some roles ends with a token. */
  boolean ends(int token, long roles) {
    if (!mayClose(token, roles)) {
      return false;
    }
    close(token);
    return (closings[token] & roles) != 0;
  }

  /** The longest phrase of a role that ends with a token; null where there is none. */
  @Nullable PhraseMatch longestEnding(int token, Role role) {
    return ends(token, RoleSet.bit(role)) ? ending(token, role, null) : null;
  }

  /** The same of a role and code. */
  @Nullable PhraseMatch longestEnding(int token, Role role, String code) {
    if (!mayClose(token, RoleSet.bit(role)) || !mayEnd(token, role, code)) {
      return null;
    }
    close(token);
    return mayEnd(token, role, code) ? ending(token, role, code) : null;
  }

  private boolean mayEnd(int token, Role role, String code) {
    long codes = closed[token] ? closingCodes[token] : lexicon.closingCodes(sentence.word(token));
    return (codes & CodeBits.bit(role, code)) != 0;
  }

  /** The longest of the phrases that were found to end with a token; a null code is any. */
  private @Nullable PhraseMatch ending(int token, Role role, @Nullable String code) {
    for (int from = first(token); from <= token; from++) {
      if ((openings[from] & RoleSet.bit(role)) != 0) {
        for (int i = froms[from]; i < tos[from]; i++) {
          boolean asked =
              code == null ? lexicon.hasRole(phrases[i], role) : isOf(phrases[i], role, code);
          if (ends[i] == token + 1 && asked) {
            return match(i, from);
          }
        }
      }
    }
    return null;
  }

  private PhraseMatch match(int index, int token) {
    return new PhraseMatch(lexicon, phrases[index], token, ends[index]);
  }

  private boolean isOf(int phrase, Role role, String code) {
    return lexicon.hasRole(phrase, role) && lexicon.entry(phrase).code().equals(code);
  }

  /** The first token at which a phrase may begin that ends with a token. */
  private int first(int token) {
    return Math.max(0, token + 1 - lexicon.longestEnding(sentence.word(token)));
  }

  /** Looks for the phrases that end with a token, unless that was done before. */
  private void close(int token) {
    if (closed[token]) {
      return;
    }
    long ending = lexicon.closings(sentence.word(token));
    long roles = 0;
    long codes = 0;
    for (int from = first(token); from <= token; from++) {
      if ((openings[from] & ending) != 0) {
        look(from);
        for (int i = froms[from]; i < tos[from]; i++) {
          if (ends[i] == token + 1) {
            roles |= lexicon.role(phrases[i]);
            codes |= lexicon.code(phrases[i]);
          }
        }
      }
    }
    closings[token] = roles;
    closingCodes[token] = codes;
    closed[token] = true;
    looked = true;
  }

  /** Looks for the phrases that begin at a token, unless that was done before. */
  private void look(int token) {
    if (tos[token] == UNSEEN) {
      read(token);
    }
  }

  private void read(int token) {
    int from = count;
    walk(token);
    int to = count;
    int fitting = from;
    long roles = 0;
    long codes = 0;
    for (int i = from; i < to; i++) {
      if (fits(phrases[i], token, ends[i])) { // this may look elsewhere, and add behind
        roles |= lexicon.role(phrases[i]);
        codes |= lexicon.code(phrases[i]);
        phrases[fitting] = phrases[i];
        ends[fitting++] = ends[i];
      }
    }
    froms[token] = from;
    tos[token] = fitting;
    looked = true;
    openings[token] = roles;
    openingCodes[token] = codes;
  }

  /** Adds the forms of the lexicon that begin at a token, longest first. */
  private void walk(int token) {
    int steps = 0;
    int node = Lexicon.ROOT;
    for (int at = token; at < sentence.size(); at++) {
      int word = sentence.word(at);
      node = word == Vocabulary.UNKNOWN ? Lexicon.NONE : lexicon.next(node, word);
      if (node == Lexicon.NONE) {
        break;
      }
      path[steps++] = node;
    }
    for (; steps > 0; steps--) {
      int last = lexicon.phrasesTo(path[steps - 1]);
      for (int phrase = lexicon.phrasesFrom(path[steps - 1]); phrase < last; phrase++) {
        keep(phrase, token + steps);
      }
    }
  }

  private void keep(int phrase, int end) {
    if (count == phrases.length) {
      phrases = Arrays.copyOf(phrases, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    phrases[count] = phrase;
    ends[count++] = end;
  }

  private boolean fits(int phrase, int from, int to) {
    int asked = lexicon.conditions(phrase);
    return asked == 0
        || !(Condition.GLUED.isAmong(asked) && !sentence.isGlued(from)
            || Condition.CASE.isAmong(asked) && !isForm(lexicon.entry(phrase), from, to)
            || Condition.EXCLUDES.isAmong(asked) && isOneOf(to, lexicon.entry(phrase).excludes())
            || Condition.SCALED.isAmong(asked) && !isScaled(from - 1) && !sentence.isSign(to, '/'));
  }

  /**
   * Whether a number ends with a token that is a scale word, or has thousands: "5.000", "90000".
   */
  private boolean isScaled(int token) {
    return sentence.matches(token, Role.SCALE)
        || sentence.is(token, TokenType.NUMBER)
            && sentence.length(token) >= THOUSANDS
            && sentence.letter(token, sentence.length(token) - 3) != ','; // "12,25" has none
  }

  private boolean isOneOf(int token, List<String> words) {
    for (String word : words) {
      if (sentence.isWord(token, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tokens [from, to) are a form of an entry, case included. */
  private boolean isForm(LexiconEntry entry, int from, int to) {
    if (to - from > 1) {
      return entry.forms().contains(sentence.text(from, to));
    }
    for (String form : entry.forms()) {
      if (sentence.isTerm(from, form)) {
        return true;
      }
    }
    return false;
  }
}
