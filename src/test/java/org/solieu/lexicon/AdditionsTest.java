package org.solieu.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.Solieu;
import org.solieu.record.Figure;
import org.solieu.record.Modifier;

class AdditionsTest {
  @TempDir Path temp;

  /** A file of lines whose columns are parted by commas. */
  private static LexiconFile file(String name, String... lines) throws IOException {
    String text = String.join("\n", lines).replace(',', '\t');
    return LexiconFile.of(name, text.getBytes(UTF_8));
  }

  private static List<Figure> figures(String text, LexiconFile... files) {
    return Solieu.with(Lexicon.builtInWith(List.of(files))).extract(text);
  }

  @Test
  void addsWords() throws IOException {
    String text = "Xưởng làm ra 70 bóp vuông và 30 thuỷ quyển vẩy.";
    LexiconFile mine =
        file("my.tsv", "# của tôi", "measure,bv,,bóp vuông,,,", "noun,,,thuỷ quyển vẩy,,,");
    assertThat(figures(text, mine))
        .extracting(Figure::unit)
        .containsExactly("bv", "thuỷ quyển vẩy");
    assertThat(figures(text.replace("thuỷ", "thủy"), mine)).hasSize(2);
    assertThat(figures(text)).extracting(Figure::unit).doesNotContain("bv");
  }

  @Test
  void replacesEntriesOfTheSameRoleForTheirFormsOnly() throws IOException {
    LexiconFile mine = file("my.tsv", "currency,LAK,,Kíp|ĐÔ,,,");
    String text = "Giá 5.000 kíp, 30 đô, 7 USD.";
    assertThat(figures(text, mine)).extracting(Figure::unit).containsExactly("LAK", "LAK", "USD");
  }

  @Test
  void keepsOtherRolesOfAForm() throws IOException {
    LexiconFile mine = file("my.tsv", "noun,,,đồng,,,");
    assertThat(figures("Giá 5.000 đồng.", mine)).extracting(Figure::unit).containsExactly("VND");
  }

  @Test
  void heedsCaseWhereTheOlderEntryNeedsIt() {
    List<LexiconEntry> older = List.of(entry("old:1", "W", "case"), entry("old:2", "giờ", ""));
    LexiconFile lower =
        new LexiconFile("new", List.of(entry("new:1", "w", ""), entry("new:2", "GIỜ", "")));
    assertThat(Additions.over(older, List.of(lower)))
        .extracting(LexiconEntry::origin)
        .containsExactly("old:1", "new:1", "new:2");
    LexiconFile same = new LexiconFile("new", List.of(entry("new:1", "W", "case")));
    assertThat(Additions.over(older, List.of(same)))
        .extracting(LexiconEntry::origin)
        .containsExactly("old:2", "new:1");
  }

  private static LexiconEntry entry(String origin, String form, String need) {
    return new LexiconEntry(
        Role.NOUN,
        "",
        null,
        List.of(form),
        need.isEmpty() ? java.util.Set.of() : java.util.Set.of(need),
        List.of(),
        "",
        origin);
  }

  @Test
  void putsLaterFilesOverEarlierOnes() throws IOException {
    LexiconFile first = file("1.tsv", "currency,LAK,,kíp|đô,,,");
    LexiconFile second = file("2.tsv", "currency,SGD,,đô,,,");
    assertThat(figures("5.000 kíp, 30 đô", first, second))
        .extracting(Figure::unit)
        .containsExactly("LAK", "SGD");
  }

  @Test
  void namesFileAndLineOfEveryEntry() throws IOException {
    Lexicon lexicon = Lexicon.builtInWith(List.of(file("my.tsv", "", "noun,,,bóp vuông,,,")));
    List<LexiconEntry> entries = lexicon.entries();
    assertThat(entries.get(entries.size() - 1).origin()).isEqualTo("my.tsv:2");
  }

  @Test
  void takesDecomposedLettersAndAByteOrderMark() throws IOException {
    String nfd =
        java.text.Normalizer.normalize("noun\t\t\tống\t\t\t", java.text.Normalizer.Form.NFD);
    Path file = Files.writeString(temp.resolve("a.tsv"), "\uFEFF" + nfd + "\r\n");
    assertThat(LexiconFile.read(file).entries().get(0).forms()).containsExactly("ống");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "noun,x; my.tsv:2: expected 7 columns parted by tabs, found 2",
        "nouns,,,x,,,; my.tsv:2: expected a role such as noun or currency in column 1, found \"nouns\"",
        "noun,,,,,,; my.tsv:2: expected at least one form in column 4",
        "scale,,mười,x,,,; my.tsv:2: expected a number in column 3, found \"mười\"",
        "scale,,,x,,,; my.tsv:2: expected a number in column 3, found nothing",
        "digit,,2.5,x,,,; my.tsv:2: expected a whole number from 0 to 99 in column 3, found \"2.5\"",
        "first,,-1,x,,,; my.tsv:2: expected a whole number from 0 to 99 in column 3",
        "relative,year,1E+9,x,,,; my.tsv:2: expected a whole number from -1000 to 1000 in column 3",
        "scale,,0,x,,,; my.tsv:2: expected a number from 1E-30 to 1E+30 in column 3, found \"0\"",
        "scale,,1e99999999,x,,,; my.tsv:2: expected a number from 1E-30 to 1E+30 in column 3",
        "measure,bv,-5,x,,,; my.tsv:2: expected a number from 1E-30 to 1E+30 in column 3",
        "grammar,foo,,x,,,; my.tsv:2: expected one of",
        "thing,foo,,x,,,; my.tsv:2: expected one of",
        "currency,đồng,,x,,,; my.tsv:2: expected a code of ISO 4217 such as USD in column 2",
        "measure,,,x,,,; my.tsv:2: expected the unit's symbol in column 2, found nothing",
        "change,sideways,,x,,,; my.tsv:2: expected one of down, up in column 2, found \"sideways\"",
        "noun,,,x,big,,; my.tsv:2: expected one of case, glued, scaled in column 5, found \"big\"",
        "noun,,,trạm 5G,,,; my.tsv:2: a form that is never found in text",
        "idiom,idiom,,1000 năm đất cũ,,,; my.tsv:2: a form that is never found in text",
        "noun,,,lon 330ml,,,; my.tsv:2: a form that is never found in text",
        "noun,,,chợ TP.HCM,,,; my.tsv:2: a form that is never found in text",
        "noun,,,a b c d e f g h i j k l m,,,; my.tsv:2: expected forms of at most 12 words",
      })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> Lexicon.builtInWith(List.of(file("my.tsv", "#", line))))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(message.strip());
  }

  @ParameterizedTest
  @CsvSource({"khay\u00A0ươm, khay ươm", "Khay  Ươm, Khay Ươm", "xe grab–bike, xe grab-bike"})
  void takesFormsAsTextIsTaken(String form, String unit) throws IOException {
    LexiconFile mine = file("my.tsv", "noun,,," + form + ",case,,");
    assertThat(figures("Cửa hàng có 12 " + unit + " mới.", mine))
        .extracting(Figure::unit)
        .containsExactly(unit);
  }

  @Test
  void findsFormsOfManyWordsAlsoFromBehind() throws IOException {
    LexiconFile mine = file("my.tsv", "modifier,more_than,,đã bỏ thật xa cái mốc,,,");
    assertThat(figures("Doanh thu đã bỏ thật xa cái mốc 5 tỷ đồng.", mine))
        .extracting(Figure::modifier)
        .containsExactly(Modifier.MORE_THAN);
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    Path missing = temp.resolve("none.tsv");
    assertThatThrownBy(() -> LexiconFile.read(missing)).hasMessage(missing + ": no such file");
    Path latin = Files.write(temp.resolve("latin.tsv"), "#\n#\né".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> LexiconFile.read(latin))
        .hasMessage(latin + ":3: expected text in UTF-8");
    assertThatThrownBy(() -> LexiconFile.read(temp)).hasMessageStartingWith(temp + ": ");
  }
}
