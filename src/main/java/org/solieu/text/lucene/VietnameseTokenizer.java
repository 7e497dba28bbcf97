package org.solieu.text.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.solieu.lexicon.Lexicon;

/**
 * Cuts Vietnamese news into words, numbers, codes and signs, and parts what was run together.
 * Offsets are exact, also of the pieces of a parted word. Letters and case stay as they are but for
 * look-alikes, which are folded.
 */
public final class VietnameseTokenizer extends Tokenizer {
  private static final int KEPT = 1 << 19; // chars; a larger buffer is dropped after its text

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final TokenMarkAttribute mark = addAttribute(TokenMarkAttribute.class);
  private final TokenScanner scanner;
  private char[] text = new char[1 << 13];
  private int length;

  /** A tokenizer that knows the words of a lexicon. */
  public VietnameseTokenizer(Lexicon lexicon) {
    this(lexicon, true);
  }

  /**
   * A tokenizer that knows the words of a lexicon.
   *
   * @param repairing whether it parts what was run together
   */
  public VietnameseTokenizer(Lexicon lexicon, boolean repairing) {
    this(TokenAttributes.FACTORY, lexicon, repairing);
  }

  VietnameseTokenizer(AttributeFactory factory, Lexicon lexicon, boolean repairing) {
    super(factory);
    this.scanner = new TokenScanner(lexicon, repairing);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!scanner.next()) {
      return false;
    }
    term.copyBuffer(text, scanner.start, scanner.end - scanner.start);
    offset.setOffset(correctOffset(scanner.start), correctOffset(scanner.end));
    type.setType(scanner.type.name());
    mark.set(scanner.type, scanner.word, scanner.flags);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int n = input.read(text, 0, text.length);
        n >= 0;
        n = input.read(text, length, text.length - length)) {
      length += n;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
    scanner.reset(text, length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }

  @Override
  public void close() throws IOException {
    super.close();
    length = 0;
    if (text.length > KEPT) {
      text = new char[1 << 13];
    }
    scanner.reset(text, 0);
  }
}
