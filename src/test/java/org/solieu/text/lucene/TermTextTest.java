package org.solieu.text.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.junit.jupiter.api.Test;

class TermTextTest {
  private final Random random = new Random(1);

  @Test
  void doesWhatLucenesOwnDoes() {
    TermText ours = new TermText();
    CharTermAttributeImpl lucenes = new CharTermAttributeImpl();
    for (int i = 0; i < 5_000; i++) {
      Consumer<CharTermAttribute> step = step();
      step.accept(ours);
      step.accept(lucenes);
      assertThat(ours).hasToString(lucenes.toString()).hasSameSizeAs(lucenes);
      assertThat(ours.getBytesRef()).isEqualTo(lucenes.getBytesRef());
      assertThat(reflected(ours)).isEqualTo(reflected(lucenes));
    }
  }

  @Test
  void copiesAreItsEqualsAndStandAlone() {
    TermText term = new TermText();
    term.append("nghìn");
    TermText clone = term.clone();
    TermText copy = new TermText();
    term.copyTo(copy);

    assertThat(List.of(clone, copy)).allMatch(term::equals);
    assertThat(clone).hasSameHashCodeAs(term);
    term.buffer()[0] = 'k';
    assertThat(clone).hasToString("nghìn").isNotEqualTo(term);
    assertThat(copy).hasToString("nghìn");
    term.clear();
    assertThat(term).isEmpty();
  }

  /** Something that can be done to a term, mostly made longer. */
  private Consumer<CharTermAttribute> step() {
    String text = "số liệu 5,4 tỷ đồng 😀".substring(random.nextInt(8));
    int from = random.nextInt(5);
    return switch (random.nextInt(10)) {
      case 0 -> term -> term.append(text);
      case 1 -> term -> term.append(new StringBuilder(text));
      case 2 -> term -> term.append((CharSequence) text, from, text.length());
      case 3 -> term -> term.append((CharSequence) null);
      case 4 -> term -> term.append((StringBuilder) null);
      case 5 -> term -> term.append((CharTermAttribute) null);
      case 6 -> term -> term.append(text.charAt(from));
      case 7 -> term -> term.copyBuffer(text.toCharArray(), from, text.length() - from);
      case 8 -> term -> term.setLength(term.length() / 2);
      default -> term -> term.append(term.subSequence(term.length() / 2, term.length()));
    };
  }

  private static TreeMap<String, Object> reflected(AttributeImpl term) {
    TreeMap<String, Object> properties = new TreeMap<>();
    term.reflectWith((attribute, key, value) -> properties.put(attribute + key, value));
    assertThat(term).isInstanceOf(TermToBytesRefAttribute.class);
    return properties;
  }
}
