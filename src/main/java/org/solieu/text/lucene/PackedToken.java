package org.solieu.text.lucene;

import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/**
 * All that our tokens have in one object, as in Lucene's PackedTokenAttributeImpl: it is cleared
 * for each token.
 */
final class PackedToken extends TermText
    implements OffsetAttribute, TypeAttribute, TokenMarkAttribute {
  private int start;
  private int end;
  private String type = DEFAULT_TYPE; // the last that was set: a new reference costs more to store
  private boolean typed; // whether it was set since the last clearing
  private int shape = TokenType.WORD.ordinal();
  private int word;
  private int flags;

  @Override
  public int startOffset() {
    return start;
  }

  @Override
  public int endOffset() {
    return end;
  }

  @Override
  public void setOffset(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no offsets: " + start + " to " + end);
    }
    this.start = start;
    this.end = end;
  }

  @Override
  public String type() {
    return typed ? type : DEFAULT_TYPE;
  }

  @Override
  public void setType(String type) {
    if (!type.equals(this.type)) {
      this.type = type;
    }
    typed = true;
  }

  @Override
  public TokenType shape() {
    return TokenType.of(shape);
  }

  @Override
  public int word() {
    return word;
  }

  @Override
  public int flags() {
    return flags;
  }

  @Override
  public void set(TokenType shape, int word, int flags) {
    this.shape = shape.ordinal();
    this.word = word;
    this.flags = flags;
  }

  @Override
  public void clear() {
    super.clear();
    start = 0;
    end = 0;
    typed = false;
    set(TokenType.WORD, 0, 0);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    super.copyTo(target);
    ((OffsetAttribute) target).setOffset(start, end);
    ((TypeAttribute) target).setType(type());
    ((TokenMarkAttribute) target).set(shape(), word, flags);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    super.reflectWith(reflector);
    reflector.reflect(OffsetAttribute.class, "startOffset", start);
    reflector.reflect(OffsetAttribute.class, "endOffset", end);
    reflector.reflect(TypeAttribute.class, "type", type());
    TokenMarkAttributeImpl.reflect(this, reflector);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackedToken token
        && super.equals(token)
        && start == token.start
        && end == token.end
        && type().equals(token.type())
        && shape == token.shape
        && word == token.word
        && flags == token.flags;
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + start;
  }
}
