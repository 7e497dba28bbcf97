package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.solieu.record.Figure;

class ExcerptTest {
  private static final Solieu SOLIEU = Solieu.create();
  private static final int MOST = 400; // code points

  @Test
  void shortSentencesAreWhole() {
    String text = "Sản lượng chè búp tươi đạt 12.500 tấn, tăng 8% so với vụ trước.";
    assertThat(SOLIEU.extract(text)).extracting(Figure::sentence).containsExactly(text, text);
  }

  @Test
  void neighboursInALongSentenceShareAnExcerpt() {
    List<Figure> figures =
        SOLIEU.extract(
            IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> i + ",5%")
                .collect(Collectors.joining("; ", "Các xã lần lượt đạt ", ".")));
    assertThat(figures).hasSize(1000);
    List<String> excerpts = new ArrayList<>();
    for (Figure figure : figures) {
      String excerpt = figure.sentence();
      int at = excerpt.indexOf(figure.quote());
      assertThat(at).as(figure.quote()).isNotNegative();
      assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(MOST);
      assertThat(at > 50 || !excerpt.startsWith("…")).as("before %s", figure.quote()).isTrue();
      assertThat(excerpt.length() - at > 50 || !excerpt.endsWith("…"))
          .as("behind %s", figure.quote())
          .isTrue();
      if (excerpts.isEmpty() || !excerpts.get(excerpts.size() - 1).equals(excerpt)) {
        excerpts.add(excerpt);
      }
    }
    assertThat(excerpts).hasSizeBetween(30, 100).doesNotHaveDuplicates();
  }

  @Test
  void excerptsAreCutBetweenWordsOnBothSides() {
    String words = "các hộ dân trong xã ".repeat(40);
    Figure figure = SOLIEU.extract(words + "thu 35 tấn quả vì " + words).get(0);
    assertThat(figure.sentence()).startsWith("… ").endsWith(" …").contains(" thu 35 tấn quả vì ");
    String[] shown = figure.sentence().split(" ");
    assertThat(words.split(" ")).contains(shown[1], shown[shown.length - 2]);
  }
}
