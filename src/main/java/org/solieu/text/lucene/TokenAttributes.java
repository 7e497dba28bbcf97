package org.solieu.text.lucene;

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
    return attribute.isAssignableFrom(PackedToken.class)
        ? new PackedToken()
        : DEFAULT_ATTRIBUTE_FACTORY.createAttributeInstance(attribute);
  }
}
