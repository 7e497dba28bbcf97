package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solieu.record.Figure;

/**
 * What holds for any text. Texts are made from seeds, which failures name; {@code
 * -Dsolieu.seeds=7,8,9} tries others.
 */
class PropertyTest {
  private static final int TEXTS = 400;
  private static final Solieu SOLIEU = Solieu.create();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final List<String> SENTENCES =
      SentenceTable.all().stream()
          .flatMap(table -> table.rows().stream())
          .map(SentenceTable.Row::sentence)
          .toList();

  static LongStream seeds() {
    String chosen = System.getProperty("solieu.seeds", "1,2,3,20240229,-7");
    return Arrays.stream(chosen.split(",")).mapToLong(seed -> Long.parseLong(seed.strip()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyCharsAreRead(long seed) {
    forEachText(seed, TextMaker::anyChars, PropertyTest::isSound);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPiecesAreRead(long seed) {
    forEachText(seed, TextMaker::pieces, PropertyTest::isSound);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shuffledSentencesAreRead(long seed) {
    forEachText(seed, maker -> maker.shuffled(SENTENCES), PropertyTest::isSound);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decomposedTextIsRead(long seed) {
    forEachText(seed, maker -> NFD.normalize(maker.shuffled(SENTENCES)), PropertyTest::isSound);
    forEachText(seed, maker -> NFD.normalize(maker.anyChars()), PropertyTest::isSound);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void decomposedSentencesGiveWhatComposedOnesGive(long seed) {
    forEachText(
        seed,
        maker -> maker.oneOf(SENTENCES),
        text -> {
          List<Figure> composed = SOLIEU.extract(NFC.normalize(text));
          List<Figure> decomposed = SOLIEU.extract(NFD.normalize(text));
          assertThat(reduced(decomposed)).isEqualTo(reduced(composed));
        });
  }

  @Test
  void threadsGiveWhatOneThreadGives() throws Exception {
    TextMaker maker = new TextMaker(seeds().findFirst().orElseThrow());
    List<String> texts =
        IntStream.range(0, 300)
            .mapToObj(i -> i % 2 == 0 ? maker.shuffled(SENTENCES) : maker.anyChars())
            .toList();
    Callable<List<List<Figure>>> work = () -> texts.stream().map(SOLIEU::extract).toList();
    List<List<Figure>> alone = work.call();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<List<Figure>>> together :
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList())) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void forEachText(
      long seed, Function<TextMaker, String> make, Consumer<String> check) {
    TextMaker maker = new TextMaker(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = make.apply(maker);
      try {
        check.accept(text);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": " + escaped(text), e);
      }
    }
  }

  /** Quotes stand at their offsets, figures are in order and apart. */
  private static void isSound(String text) {
    int length = text.codePointCount(0, text.length());
    int last = 0;
    for (Figure figure : RecordSchema.fitting(SOLIEU.extract(text))) {
      assertThat(figure.start()).as("start").isGreaterThanOrEqualTo(last);
      assertThat(figure.end()).as("end").isGreaterThan(figure.start()).isLessThanOrEqualTo(length);
      int from = text.offsetByCodePoints(0, figure.start());
      int to = text.offsetByCodePoints(0, figure.end());
      assertThat(figure.quote()).isEqualTo(text.substring(from, to));
      assertThat(figure.value().toPlainString()).matches("-?\\d+(\\.\\d+)?");
      assertThat(figure.sentence().codePointCount(0, figure.sentence().length()))
          .as("length of the sentence")
          .isLessThanOrEqualTo(400);
      last = figure.end();
    }
  }

  private static List<List<Object>> reduced(List<Figure> figures) {
    List<List<Object>> reduced = new ArrayList<>();
    for (Figure figure : figures) {
      reduced.add(
          Arrays.asList(
              NFC.normalize(figure.quote()),
              figure.kind(),
              figure.value(),
              figure.valueMax(),
              figure.base(),
              figure.unit(),
              figure.per(),
              figure.modifier(),
              figure.subject(),
              figure.sentence()));
    }
    return reduced;
  }

  /** A text as a Java string literal. */
  private static String escaped(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7F || c >= 0xC0 && c < 0x250 || c >= 0x1EA0 && c < 0x1F00;
      if (!plain) {
        literal.append(String.format("\\u%04X", (int) c));
      } else if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
