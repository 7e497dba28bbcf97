package org.solieu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;
import org.solieu.text.lucene.VietnameseAnalyzer;

/** Reads a text sentence by sentence. One reader serves any number of threads. */
public final class SentenceReader {
  private static final String ENDS = ".!?…";
  private static final RoleSet ABBREVIATIONS = RoleSet.of(Role.ABBREVIATION);
  private static final int MOST_SMALL = 3; // letters before the capital of a brand
  private static final String CLOSING = "\"')]}";

  private final Lexicon lexicon;
  private final VietnameseAnalyzer analyzer;

  /** A reader that knows the words of a lexicon. */
  public SentenceReader(Lexicon lexicon) {
    this(lexicon, true);
  }

  /**
   * A reader that knows the words of a lexicon.
   *
   * @param repairing whether defects of the text are put right
   */
  public SentenceReader(Lexicon lexicon, boolean repairing) {
    this.lexicon = lexicon;
    this.analyzer = new VietnameseAnalyzer(lexicon, repairing);
  }

  /**
   * Hands over the sentences of a text in order.
   *
   * @param text any string
   * @param use takes each sentence; the object is refilled afterwards
   */
  public void read(String text, Consumer<Sentence> use) {
    Sentence sentence = new Sentence(lexicon);
    try (TokenStream tokens = analyzer.tokens(text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      TokenMarkAttribute mark = tokens.getAttribute(TokenMarkAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        boolean opens = opensSentence(sentence, mark, term);
        if (sentence.size() == Sentence.MAX_TOKENS || opens) {
          use.accept(sentence);
          sentence.clear();
        }
        sentence.add(
            term.buffer(),
            term.length(),
            offset.startOffset(),
            offset.endOffset(),
            mark.shape(),
            mark.word(),
            mark.flags());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    if (sentence.size() > 0) {
      use.accept(sentence);
    }
  }

  /** Whether the token in hand begins a new sentence. */
  private boolean opensSentence(
      Sentence sentence, TokenMarkAttribute mark, CharTermAttribute term) {
    int size = sentence.size();
    if (size == 0) {
      return false;
    }
    int flags = mark.flags();
    int last = size - 1;
    if (!sentence.is(last, TokenType.SIGN) && (flags & TokenMarkAttribute.LINE_BEFORE) == 0) {
      return (flags & TokenMarkAttribute.CAPITAL) != 0 && endsHeading(sentence, last, mark);
    }
    boolean closed = false;
    while (last > 0 && isOneOf(sentence, last, CLOSING)) {
      last--;
      closed = true;
    }
    boolean ended = isOneOf(sentence, last, ENDS);
    boolean capital = (flags & TokenMarkAttribute.CAPITAL) != 0;
    if ((flags & TokenMarkAttribute.LINE_BEFORE) != 0) {
      boolean goesOn =
          mark.shape() == TokenType.WORD
              && !capital
              && !ended
              && (flags & TokenMarkAttribute.PARAGRAPH_BEFORE) == 0;
      return !goesOn;
    }
    if (!ended || mark.shape() == TokenType.SIGN && !opensQuote(term, flags)) {
      return false;
    }
    if (sentence.isSign(last, '.')) {
      boolean spaced = (flags & TokenMarkAttribute.SPACE_BEFORE) != 0;
      boolean afterWord = last > 0 && sentence.is(last - 1, TokenType.WORD);
      boolean over = // "Đội đứng đầu Serie A. Với 25 điểm": a letter ends names as well
          isLetter(sentence, last - 1) && lexicon.isPhrase(mark.word(), Role.GRAMMAR, "opener");
      if (!over && isAbbreviation(sentence, last)) {
        return false;
      }
      if (!spaced && !closed && !(afterWord && capital) && !(last > 0 && capital)) {
        return false;
      }
    }
    return capital
        || isBrand(term)
        || mark.shape() == TokenType.NUMBER
        || mark.shape() == TokenType.CODE
        || mark.shape() == TokenType.SIGN;
  }

  /**
   * "Hàng loạt chuyến bay bị hủy vì bão Trong đó 5 chuyến …": a heading or a caption with no stop
   * runs into its text, which begins with a word that seldom begins a name.
   */
  private boolean endsHeading(Sentence sentence, int last, TokenMarkAttribute mark) {
    boolean plain =
        sentence.is(last, TokenType.NUMBER)
            || sentence.isSyllable(last) && !sentence.has(last, TokenMarkAttribute.CAPITAL);
    return plain
        && (mark.flags() & TokenMarkAttribute.SPACE_BEFORE) != 0
        && lexicon.isPhrase(mark.word(), Role.GRAMMAR, "opener")
        && !sentence.matches(last, Role.TITLE); // "anh Hiện"
  }

  /** "iPhone", "eBay": a name whose first letters are small. */
  private static boolean isBrand(CharTermAttribute term) {
    int small = 0;
    while (small < Math.min(term.length(), MOST_SMALL)
        && term.charAt(small) >= 'a'
        && term.charAt(small) <= 'z') {
      small++;
    }
    return small > 0 && small < term.length() && Character.isUpperCase(term.charAt(small));
  }

  private static boolean opensQuote(CharTermAttribute term, int flags) {
    char c = term.charAt(0);
    return (c == '"' || c == '-' || c == '(') && (flags & TokenMarkAttribute.SPACE_BEFORE) != 0;
  }

  private static boolean isLetter(Sentence sentence, int token) {
    return sentence.is(token, TokenType.WORD) && sentence.length(token) == 1;
  }

  private boolean isAbbreviation(Sentence sentence, int stop) {
    int word = stop - 1;
    if (word < 0 || !sentence.is(word, TokenType.WORD) || !sentence.isGlued(stop)) {
      return false;
    }
    PhraseMatch known = sentence.match(word, Role.ABBREVIATION);
    if (!sentence.has(word, TokenMarkAttribute.CAPITAL)) {
      return known != null && known.entry().forms().contains(sentence.term(word));
    }
    return known != null || sentence.length(word) == 1 || endsAbbreviated(sentence.term(word));
  }

  /** Whether a word with full stops inside goes on behind the last: GS.TS, N.T.H, but TP.HCM. */
  private boolean endsAbbreviated(String word) {
    int part = word.lastIndexOf('.') + 1;
    if (part == 0 || part == word.length() - 1) {
      return part > 0; // N.T.H
    }
    int last = lexicon.vocabulary().find(word.substring(part).toLowerCase(Locale.ROOT));
    return lexicon.isPhrase(last, ABBREVIATIONS);
  }

  private static boolean isOneOf(Sentence sentence, int token, String signs) {
    return sentence.is(token, TokenType.SIGN) && signs.indexOf(sentence.letter(token, 0)) >= 0;
  }
}
