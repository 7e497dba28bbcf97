package org.solieu.text.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** Keeps the marks of one token; Lucene finds it by its name. */
public final class TokenMarkAttributeImpl extends AttributeImpl implements TokenMarkAttribute {
  private TokenType shape = TokenType.WORD;
  private int word;
  private int flags;

  @Override
  public TokenType shape() {
    return shape;
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
    this.shape = shape;
    this.word = word;
    this.flags = flags;
  }

  @Override
  public void clear() {
    set(TokenType.WORD, 0, 0);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((TokenMarkAttribute) target).set(shape, word, flags);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflect(this, reflector);
  }

  static void reflect(TokenMarkAttribute mark, AttributeReflector reflector) {
    reflector.reflect(TokenMarkAttribute.class, "shape", mark.shape());
    reflector.reflect(TokenMarkAttribute.class, "word", mark.word());
    reflector.reflect(TokenMarkAttribute.class, "flags", mark.flags());
  }
}
