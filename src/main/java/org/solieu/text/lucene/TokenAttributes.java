package org.solieu.text.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttributeImpl;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;

/**
 * Makes the attributes that our tokens have, without reflection, and leaves all others to Lucene.
 */
final class TokenAttributes extends AttributeFactory {
  static final AttributeFactory FACTORY = new TokenAttributes();

  private TokenAttributes() {}

  @Override
  public AttributeImpl createAttributeInstance(Class<? extends Attribute> attribute) {
    if (attribute == CharTermAttribute.class || attribute == TermToBytesRefAttribute.class) {
      return new TermText();
    }
    if (attribute == OffsetAttribute.class) {
      return new OffsetAttributeImpl();
    }
    if (attribute == TypeAttribute.class) {
      return new TypeAttributeImpl();
    }
    if (attribute == TokenMarkAttribute.class) {
      return new TokenMarkAttributeImpl();
    }
    return DEFAULT_ATTRIBUTE_FACTORY.createAttributeInstance(attribute);
  }
}
