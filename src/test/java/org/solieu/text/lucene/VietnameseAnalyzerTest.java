package org.solieu.text.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.solieu.lexicon.Lexicon;

/** What Lucene expects of an analyzer, on text with all the defects that it repairs. */
class VietnameseAnalyzerTest {
  private static final String TEXT =
      "Vụ lúa đôngxuân:sản lượng 1,25triệu tấn,tăng 5%so với năm2016.Bà Hoà nói “khá hơn”nhiều. "
          + "Quyết định 12/2017/QĐ-UBND, TP.HCM, www.example.vn/a?b=1, Mobifone, CO2 & ôtô… 😀 "
          + "ngtrạicósẵnhơnmộttrămconbòsữa";

  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Lexicon.builtIn());

  private record Token(String term, int start, int end) {}

  @Test
  void tokensStandWhereTheirOffsetsSay() throws IOException {
    for (Token token : tokens(TEXT)) {
      String source = TEXT.substring(token.start(), token.end());
      assertThat(token.term()).isEqualTo(folded(source));
    }
  }

  @Test
  void offsetsAreThoseOfTheSameTextInAnotherForm() throws IOException {
    List<Token> composed = tokens(TEXT);
    String text = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    List<Token> decomposed = tokens(text);
    assertThat(decomposed).extracting(Token::term).isEqualTo(terms(composed));
    for (int i = 0; i < composed.size(); i++) {
      String before = TEXT.substring(0, composed.get(i).start());
      String upTo = TEXT.substring(0, composed.get(i).end());
      assertThat(decomposed.get(i).start()).isEqualTo(lengthDecomposed(before));
      assertThat(decomposed.get(i).end()).isEqualTo(lengthDecomposed(upTo));
    }
  }

  /** Lucene reads through {@link VietnameseAnalyzer#tokenStream}; the program has a short cut. */
  @Test
  void theStreamOfLuceneIsTheSame() throws IOException {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String text = Normalizer.normalize(TEXT, form) + "\u200B.";
      assertThat(tokens(analyzer.tokenStream("text", text))).isEqualTo(tokens(text));
      Reader reader = new StringReader(text);
      assertThat(tokens(analyzer.tokenStream("text", reader))).isEqualTo(tokens(text));
    }
  }

  @Test
  void anyTextIsReadInOrderAndWithinItsBounds() throws IOException {
    String[] pieces = {
      "đã", "được", "Hải", "PHÒNG", "3,5", "%", ".", " ", "\n", "ê\u0323", "\u0301", "\u200B", "😀",
      "\uD83D", "a", "TP.", "Ð", "“", "”", "-", "/", "45-NQ/TW", "triêụ", "ＡＢ", "\u00A0", "www."
    };
    long seed = Long.getLong("solieu.seed", 99L);
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(20); left > 0; left--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int last = 0;
      for (Token token : tokens(text.toString())) {
        assertThat(token.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).as("seed %d: %s", seed, text).isGreaterThan(token.start());
        assertThat(token.end()).isLessThanOrEqualTo(text.length());
        last = token.end();
      }
    }
  }

  @Test
  void keepsLucenesContract() throws IOException {
    int expected = tokens(TEXT).size();
    TokenStream tokens = analyzer.tokenStream("text", TEXT);
    tokens.reset();
    assertThatIllegalStateException().isThrownBy(() -> analyzer.tokenStream("text", "khác"));
    tokens.close();

    for (int use = 0; use < 2; use++) {
      try (TokenStream reused = analyzer.tokenStream("text", new StringReader(TEXT))) {
        OffsetAttribute offset = reused.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute position = reused.getAttribute(PositionIncrementAttribute.class);
        reused.reset();
        int count = 0;
        while (reused.incrementToken()) {
          count++;
          if (position != null) {
            assertThat(position.getPositionIncrement()).isEqualTo(1);
          }
        }
        assertThat(reused.incrementToken()).isFalse();
        reused.end();
        assertThat(offset.startOffset()).isEqualTo(TEXT.length());
        assertThat(offset.endOffset()).isEqualTo(TEXT.length());
        assertThat(count).isEqualTo(expected);
      }
    }
  }

  @Test
  void isFoundByLucenesNames() throws IOException {
    try (CustomAnalyzer custom =
            CustomAnalyzer.builder()
                .addCharFilter("solieuNormalizing")
                .withTokenizer("solieuVietnamese")
                .addTokenFilter("solieuToneMarks")
                .build();
        TokenStream tokens = custom.tokenStream("text", "đãđược 3 triêụ")) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      List<String> terms = new ArrayList<>();
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
      assertThat(terms).containsExactly("đã", "được", "3", "triệu");
    }
  }

  @Test
  void readsLongRunsOfOnePieceToTheEnd() throws IOException {
    for (String piece :
        List.of("đã", "a", "aA", "ê\u0323\u0301", "1a", "\".", "nghiêng", "a.", "đ")) {
      String text = piece.repeat(200_000 / piece.length());
      List<Token> tokens = tokens(text);
      assertThat(tokens.get(tokens.size() - 1).end()).as(piece).isEqualTo(text.length());
    }
  }

  private List<Token> tokens(String text) throws IOException {
    return tokens(analyzer.tokens(text));
  }

  private static List<Token> tokens(TokenStream stream) throws IOException {
    List<Token> all = new ArrayList<>();
    try (TokenStream tokens = stream) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        all.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    }
    return all;
  }

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }

  private static String folded(String source) {
    return source.replace('“', '"').replace('”', '"');
  }

  private static int lengthDecomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).length();
  }
}
