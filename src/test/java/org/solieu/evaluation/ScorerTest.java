package org.solieu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.solieu.record.Article;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;

/** The numbers are worked out by hand from the definitions. */
class ScorerTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private final Scorer scorer = new Scorer();
  private GoldArticle two;
  private GoldArticle one;

  @BeforeEach
  void readGold() throws IOException {
    two = gold("hai-bai");
    one = gold("mot-bai");
  }

  private static GoldArticle gold(String name) throws IOException {
    String text = new String(bytes(name + ".txt"), StandardCharsets.UTF_8);
    return GoldReader.read(Article.of(name + ".txt", text), bytes(name + ".json"));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ScorerTest.class.getResourceAsStream("/gold/" + name)) {
      return in.readAllBytes();
    }
  }

  private Found inTwo(String quote, int nth) {
    return Found.in(two.article().text(), quote, nth);
  }

  private Found inOne(String quote) {
    return Found.in(one.article().text(), quote, 1);
  }

  private List<Figure> foundInTwo() {
    return List.of(
        // Right in all; the subject shares 2 of 2 and 4 words: 2 * 2 / 6 = 0.67.
        inTwo("khoảng 400 tỷ đồng", 1)
            .kind(Kind.MONEY)
            .value("4E11")
            .unit("VND")
            .modifier(Modifier.ABOUT)
            .subject("Kinh phí")
            .figure(),
        // The span is shorter and the unit begins the gold's: right, but not exactly.
        inTwo("12 trường", 1).value("12").unit("trường").figure(),
        // Right as a figure; versus and period are missing.
        inTwo("16%", 1)
            .kind(Kind.PERCENTAGE)
            .value("16.0")
            .unit("%")
            .direction(Direction.UP)
            .subject("thu nhập")
            .figure(),
        // Invented: a year.
        inTwo("2022", 1).value("2022").figure(),
        // Wrong unit; the second time that the quote stands there.
        inTwo("12 trường học", 2).value("12").unit("ngôi trường").figure(),
        // The style of tone marks makes no difference.
        inTwo("gần 30 phòng thủy lực", 1)
            .value("30")
            .unit("phòng thuỷ lực")
            .modifier(Modifier.ALMOST)
            .figure(),
        // Optional: counts for nothing, though it is wrong.
        inTwo("7 xe", 1).value("8").figure());
  }

  private List<Figure> foundInOne() {
    // The rank is missed.
    return List.of(
        inOne("21.000 đồng").kind(Kind.MONEY).value("21000").unit("VND").subject("xăng").figure());
  }

  @Test
  void countsByHand() {
    scorer.add(two, foundInTwo());
    scorer.add(one, foundInOne());
    Scores scores = scorer.scores();
    assertThat(scores.articles()).isEqualTo(2);
    assertThat(scores.goldFigures()).isEqualTo(7); // 5 + 2, the optional one left out
    assertThat(scores.misquoted()).isZero();
    // 6 of 7 found, 1 invented.
    assertRate(scores.detection(), 6 / 7.0, 6 / 7.0);
    // Of the 6, the one with the wrong unit is no hit.
    assertRate(scores.figure(), 5 / 7.0, 5 / 7.0);
    // 16% lacks versus and period; "xăng" is 2 * 1 / (1 + 2) = 0.67 of "giá xăng", so it is right.
    assertRate(scores.record(), 4 / 7.0, 4 / 7.0);
    // First article: hits 4, invented 2 (a year, a wrong unit), missed 1: P 4/6, R 4/5, F1 8/11.
    // Second: hits 1, missed 1: P 1, R 1/2, F1 2/3.
    assertThat(scores.macroF1()).isCloseTo((8 / 11.0 + 2 / 3.0) / 2, EXACT);
    assertThat(scores.exactQuote()).isCloseTo(5 / 6.0, EXACT);
    assertThat(scores.exactUnit()).isCloseTo(4 / 6.0, EXACT);
  }

  @Test
  void countsFields() {
    scorer.add(two, foundInTwo());
    scorer.add(one, foundInOne());
    var fields = scorer.scores().fields();
    assertThat(fields.get(Field.KIND)).isEqualTo(new Scores.OfField(1, 1));
    assertThat(fields.get(Field.UNIT).accuracy()).isCloseTo(5 / 6.0, EXACT);
    // The one wrong unit is both missed and invented.
    assertThat(fields.get(Field.UNIT).f1()).isCloseTo(5 / 6.0, EXACT);
    assertThat(fields.get(Field.PERIOD).accuracy()).isCloseTo(5 / 6.0, EXACT);
    // It is said once and never found.
    assertThat(fields.get(Field.PERIOD).f1()).isZero();
    assertThat(fields.get(Field.VERSUS).f1()).isZero();
    assertThat(fields.get(Field.MODIFIER)).isEqualTo(new Scores.OfField(1, 1));
    assertThat(fields.get(Field.SUBJECT)).isEqualTo(new Scores.OfField(1, 1));
    // "actual" says nothing.
    assertThat(fields.get(Field.STATUS)).isEqualTo(new Scores.OfField(1, 0));
    assertThat(fields.get(Field.BASE)).isEqualTo(new Scores.OfField(1, 0));
  }

  @Test
  void countsKinds() {
    scorer.add(two, foundInTwo());
    scorer.add(one, foundInOne());
    var kinds = scorer.scores().kinds();
    assertThat(kinds.keySet()).containsExactly(Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.RANK);
    assertThat(kinds.get(Kind.MONEY)).isEqualTo(new Scores.OfKind(1, 2));
    assertThat(kinds.get(Kind.RANK)).isEqualTo(new Scores.OfKind(0, 1));
    // Hits 2, invented 2, missed 1: P 1/2, R 2/3.
    assertThat(kinds.get(Kind.COUNT).gold()).isEqualTo(3);
    assertThat(kinds.get(Kind.COUNT).f1()).isCloseTo(4 / 7.0, EXACT);
  }

  @Test
  void listsMistakesInOrder() {
    scorer.add(two, foundInTwo());
    scorer.add(one, foundInOne());
    assertThat(scorer.mistakes())
        .extracting(mistake -> mistake.sort() + " " + mistake.quote())
        .containsExactly(
            "period 16%",
            "versus 16%", "unit 12 trường học", "invented 2022", "missed thứ 3/63 tỉnh");
    Mistake unit = scorer.mistakes().get(2);
    assertThat(unit.gold()).isEqualTo("trường or trường học");
    assertThat(unit.got()).isEqualTo("ngôi trường");
    assertThat(unit.context()).contains("năm 2022. Có 12 trường học, gần");
  }

  @Test
  void pairsEqualValuesBeforeLargerOverlaps() {
    Figure wide = inOne("21.000 đồng").value("21").kind(Kind.MONEY).figure();
    Figure right = inOne("21.000").value("21000").figure();
    scorer.add(one, List.of(wide, right));
    assertThat(scorer.mistakes())
        .extracting(Mistake::sort)
        .containsExactly("kind", "unit", "subject", "missed", "invented");
  }

  @Test
  void pairsOnlyWhatOverlapsByHalf() {
    scorer.add(one, List.of(inOne("đồng, đứng").figure()));
    assertThat(scorer.scores().detection().f1()).isZero();
    Scorer other = new Scorer();
    other.add(one, List.of(inOne("0 đồng, đứ").figure()));
    assertThat(other.scores().detection().recall()).isEqualTo(0.5);
  }

  @Test
  void countsQuotesThatDoNotStandAtTheirOffsets() {
    Figure figure = Found.in("x" + one.article().text(), "21.000 đồng", 1).figure();
    scorer.add(one, List.of(figure));
    assertThat(scorer.scores().misquoted()).isEqualTo(1);
  }

  @Test
  void givesZeroWhereThereIsNothing() {
    Scores scores = scorer.scores();
    assertThat(scores.figure()).isEqualTo(new Rate(0, 0, 0));
    assertThat(scores.macroF1()).isZero();
    assertThat(scores.exactQuote()).isZero();
  }

  private static void assertRate(Rate rate, double precision, double recall) {
    assertThat(rate.precision()).isCloseTo(precision, EXACT);
    assertThat(rate.recall()).isCloseTo(recall, EXACT);
    assertThat(rate.f1()).isCloseTo(2 * precision * recall / (precision + recall), EXACT);
  }
}
