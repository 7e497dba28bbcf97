package org.solieu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.ToneStyle;
import org.solieu.text.lucene.NormalizingCharFilter;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;
import org.solieu.text.lucene.VietnameseAnalyzer;

/**
 * Puts a text right: parts words that were run together, puts tone marks on the right vowel and
 * composes letters. Everything else stays, line breaks and punctuation too. One repairer serves any
 * number of threads.
 */
public final class TextRepairer {
  private final Lexicon lexicon;
  private final VietnameseAnalyzer analyzer;

  /** A repairer that knows the words of a lexicon. */
  public TextRepairer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.analyzer = new VietnameseAnalyzer(lexicon);
  }

  /** The text with the tone-mark style that it has. */
  public RepairedText repair(String text) {
    return repair(text, ToneStyle.AS_WRITTEN);
  }

  /** The text as it should have been, tone marks in a style. */
  public RepairedText repair(String text, ToneStyle style) {
    Work work = new Work(text, style, NormalizingCharFilter.isNeededFor(text));
    try (TokenStream tokens = analyzer.tokens(text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      TokenMarkAttribute mark = tokens.getAttribute(TokenMarkAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        work.take(term, offset.startOffset(), offset.endOffset(), mark);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return work.result();
  }

  /** The repair of one text. */
  private final class Work {
    private final String source;
    private final ToneStyle style;
    private final boolean composing;
    private final StringBuilder out;
    private final List<Repair> repairs = new ArrayList<>();
    private int done;

    Work(String source, ToneStyle style, boolean composing) {
      this.source = source;
      this.style = style;
      this.composing = composing;
      this.out = new StringBuilder(source.length() + source.length() / 16);
    }

    void take(CharTermAttribute term, int start, int end, TokenMarkAttribute mark) {
      out.append(source, done, start);
      boolean parted = (mark.flags() & TokenMarkAttribute.PARTED) != 0;
      if (parted && start == done) {
        out.append(' ');
        repairs.add(new Repair(start, start, "", " ", Repair.Reason.LOST_SPACE));
      }
      String old = source.substring(start, end);
      String plain =
          composing && mark.shape() != TokenType.SIGN ? NormalizingCharFilter.compose(old) : old;
      String right = mark.shape() == TokenType.WORD ? word(plain, term, mark) : plain;
      out.append(right);
      if (!right.equals(old)) {
        repairs.add(new Repair(start, end, old, right, reason(old, plain, right)));
      }
      done = end;
    }

    RepairedText result() {
      out.append(source, done, source.length());
      return new RepairedText(out.toString(), repairs);
    }

    /** A word with its tone mark in place, and with Vietnamese letters if it is Vietnamese. */
    private String word(String plain, CharTermAttribute term, TokenMarkAttribute mark) {
      boolean syllable = lexicon.isSyllable(mark.word());
      if (!syllable) {
        return plain;
      }
      String right = term.toString();
      return style == ToneStyle.AS_WRITTEN ? right : ToneMarks.inStyle(right, style);
    }

    private Repair.Reason reason(String old, String plain, String right) {
      if (plain.equals(right)) {
        return Repair.Reason.COMPOSITION;
      }
      String bare = ToneMarks.withoutTone(plain);
      if (!bare.equals(ToneMarks.withoutTone(right))) {
        return Repair.Reason.LOOK_ALIKE;
      }
      return ToneMarks.sameButStyle(plain, right)
          ? Repair.Reason.TONE_STYLE
          : Repair.Reason.TONE_MARK;
    }
  }
}
