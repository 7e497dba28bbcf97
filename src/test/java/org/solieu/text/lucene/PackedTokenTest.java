package org.solieu.text.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;
import org.junit.jupiter.api.Test;

class PackedTokenTest {
  private static PackedToken token() {
    PackedToken token = new PackedToken();
    token.append("nghìn");
    token.setOffset(7, 12);
    token.setType("WORD");
    token.set(TokenType.WORD, 31, TokenMarkAttribute.SPACE_BEFORE);
    return token;
  }

  @Test
  void holdsAllThatOurTokensHave() {
    AttributeSource source = new AttributeSource(TokenAttributes.FACTORY);
    assertThat(source.addAttribute(TokenMarkAttribute.class))
        .isSameAs(source.addAttribute(CharTermAttribute.class))
        .isSameAs(source.addAttribute(OffsetAttribute.class))
        .isSameAs(source.addAttribute(TypeAttribute.class))
        .isNotSameAs(source.addAttribute(PositionIncrementAttribute.class));
  }

  @Test
  void holdsNothingOnceItIsCleared() {
    PackedToken token = token();
    token.clear();
    assertThat(token).isEqualTo(new PackedToken()).hasSameHashCodeAs(new PackedToken()).isEmpty();
    assertThat(token.type()).isEqualTo(TypeAttribute.DEFAULT_TYPE);
  }

  @Test
  void copiesAreItsEqualsAndStandAlone() {
    PackedToken token = token();
    PackedToken copy = new PackedToken();
    token.copyTo(copy);
    for (PackedToken same : List.of(copy, (PackedToken) token.clone())) {
      assertThat(same).isEqualTo(token).hasSameHashCodeAs(token);
      assertThat(reflected(same)).isEqualTo(reflected(token)).hasSize(8);
      same.set(TokenType.CODE, 31, TokenMarkAttribute.SPACE_BEFORE);
      assertThat(same).isNotEqualTo(token);
    }
  }

  @Test
  void takesNoOffsetsThatAreNone() {
    PackedToken token = token();
    assertThatIllegalArgumentException().isThrownBy(() -> token.setOffset(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> token.setOffset(4, 3));
    assertThat(token.startOffset()).isEqualTo(7);
    assertThat(token.endOffset()).isEqualTo(12);
  }

  private static TreeMap<String, Object> reflected(AttributeImpl token) {
    TreeMap<String, Object> properties = new TreeMap<>();
    token.reflectWith((attribute, key, value) -> properties.put(attribute + key, value));
    return properties;
  }
}
