package org.solieu.text.lucene;

import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** Keeps the marks of one token; Lucene finds it by its name. */
public final class TokenMarkAttributeImpl extends AttributeImpl implements TokenMarkAttribute {
  private TokenType type = TokenType.WORD;
  private int word;
  private int flags;

  @Override
  public TokenType type() {
    return type;
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
  public void set(TokenType type, int word, int flags) {
    this.type = type;
    this.word = word;
    this.flags = flags;
  }

  @Override
  public void clear() {
    set(TokenType.WORD, 0, 0);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((TokenMarkAttribute) target).set(type, word, flags);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(TokenMarkAttribute.class, "type", type);
    reflector.reflect(TokenMarkAttribute.class, "word", word);
    reflector.reflect(TokenMarkAttribute.class, "flags", flags);
  }
}
