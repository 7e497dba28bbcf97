package org.solieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;

/** The page of the samples, as a reader uses it. */
class PageTest extends SamplesPageTest {
  @Test
  void showsArticlesAndRecordsInTheirOrder() {
    tab.open(page);
    assertThat(tab.text("#count")).isEqualTo(records.size() + " figures");
    assertThat(tab.text("#articles h3")).isEqualTo(articles.get(0).source());
    assertThat(tab.texts(ROW + " .cell-quote"))
        .startsWith(records.get(0).figure().quote(), records.get(1).figure().quote());
    assertThat(tab.texts("#articles mark"))
        .startsWith(records.get(0).figure().quote(), records.get(1).figure().quote());
    assertThat(tab.texts("#card-kinds .bar-count"))
        .containsExactlyElementsOf(
            Stream.of(Kind.values())
                .map(kind -> count(record -> record.figure().kind() == kind))
                .map(String::valueOf)
                .toList());
  }

  @Test
  void showsTheSourcesOwnText() {
    tab.open(page);
    assertThat(tab.texts("#articles .paragraph"))
        .allSatisfy(
            paragraph ->
                assertThat(articles).anyMatch(article -> article.text().contains(paragraph)));
    assertThat(tab.count("ins, del")).isZero();
  }

  @Test
  void leadsFromARecordToItsPlaceAndBack() {
    tab.open(page);
    tab.choose("sort", "is:value");
    String id = ids().get(4);
    FigureRecord record = record(id);
    tab.click(ROW + ":nth-child(5)");
    assertThat(tab.text("#articles mark[aria-pressed=true]")).isEqualTo(record.figure().quote());
    assertThat(tab.isInSight("#articles mark[aria-pressed=true]", "#articles")).isTrue();
    assertThat(tab.text("#details h2")).isEqualTo(record.figure().quote());
    tab.choose("sort", "any");
    int place = records.indexOf(record);
    int next = place + 1 < records.size() ? place + 1 : place - 1;
    tab.click("#articles mark[data-figure=\"" + next + "\"]");
    assertThat(tab.attribute("#table [aria-selected=true]", "data-place")).isEqualTo("" + next);
    assertThat(tab.isInSight("#table [aria-selected=true]", "#table")).isTrue();
  }

  @Test
  void showsAllFieldsAndTheRule() {
    tab.open(page);
    tab.click(ROW + ":nth-child(1)");
    FigureRecord record = records.get(0);
    assertThat(tab.count("#details dt"))
        .as("all fields but the sentence, which stands above")
        .isEqualTo(22);
    assertThat(tab.text("#details blockquote")).isEqualTo(record.figure().sentence());
    assertThat(tab.text("#details .field-id dd")).isEqualTo(record.id());
    assertThat(tab.text("#details .rule code")).isEqualTo(record.figure().rule());
    assertThat(tab.text("#details .rule")).contains("the noun that is counted");
    tab.press("Escape");
    assertThat(tab.evaluate("document.getElementById('details').hidden").asBoolean()).isTrue();
  }

  @Test
  void isUsedByKeyboard() {
    tab.open(page);
    tab.press("/");
    assertThat(tab.evaluate("document.activeElement.id").asText()).isEqualTo("search");
    tab.evaluate("document.getElementById('table').focus()");
    tab.press("ArrowDown");
    tab.press("ArrowDown");
    tab.press("ArrowDown");
    assertThat(tab.attribute("#table [aria-selected=true]", "data-place")).isEqualTo("2");
    assertThat(tab.attribute("#table", "aria-activedescendant")).isEqualTo("row-2");
    tab.press("End");
    assertThat(tab.attribute("#table [aria-selected=true]", "data-place"))
        .isEqualTo("" + (records.size() - 1));
    assertThat(tab.isInSight("#table [aria-selected=true]", "#table")).isTrue();
    assertThat(tab.isInSight("#articles mark[aria-pressed=true]", "#articles")).isTrue();
    tab.press("Home");
    tab.press("Enter");
    assertThat(tab.evaluate("document.activeElement.closest('#details') !== null").asBoolean())
        .isTrue();
    tab.evaluate("document.querySelector('#articles mark[tabindex=\"0\"]').focus()");
    tab.press("ArrowRight");
    tab.press("ArrowRight");
    assertThat(tab.attribute("#articles mark:focus", "data-figure")).isEqualTo("2");
    assertThat(tab.attribute("#table [aria-selected=true]", "data-place")).isEqualTo("2");
  }

  @Test
  void speaksVietnameseAndEnglish() {
    tab.open(page);
    assertThat(tab.text("#figures-heading")).isEqualTo("Figures");
    tab.choose("language", "vi");
    assertThat(tab.text("#figures-heading")).isEqualTo("Số liệu");
    assertThat(tab.text("#count")).isEqualTo(records.size() + " số liệu");
    assertThat(tab.evaluate("document.documentElement.lang").asText()).isEqualTo("vi");
    assertThat(tab.evaluate("document.title").asText()).startsWith("Số liệu của 10 bài báo");
    assertThat(tab.text("#card-kinds .bar-name")).isEqualTo("phần trăm");
  }

  @Test
  void beginsInTheLanguageOfTheBrowser(@TempDir Path folder) throws IOException {
    Path any = ReportMaker.write(articles.subList(0, 1), folder, Integer.MAX_VALUE, null);
    for (String lang : List.of("vi", "en")) {
      tab.speak(lang + "-VN");
      tab.open(any);
      assertThat(tab.evaluate("document.documentElement.lang").asText()).isEqualTo(lang);
    }
  }

  @Test
  void showsRepairsWhenAsked() {
    tab.open(page);
    Change change = articles.get(0).changes().get(0);
    tab.click("#repairs");
    assertThat(tab.count("#articles ins")).isPositive();
    assertThat(tab.attribute("#articles ins", "title")).isEqualTo("lost space");
    assertThat(change.reason()).isEqualTo("lost-space");
    tab.click("#repairs");
    assertThat(tab.count("#articles ins")).isZero();
  }

  @Test
  void keepsWhatIsSeenInTheAddress() {
    tab.open(page);
    tab.choose("filter-kind", "is:money");
    tab.choose("sort", "is:value");
    tab.click("#turn");
    tab.click(ROW + ":nth-child(2)");
    List<String> before = ids();
    String quote = tab.text("#details h2");
    tab.await("location.hash.includes('id=')");
    String hash = tab.evaluate("location.hash").asText();
    tab.open(page, hash);
    assertThat(ids()).isEqualTo(before);
    assertThat(tab.text("#details h2")).isEqualTo(quote);
    tab.await("location.hash === '" + hash + "'");
    tab.open(page, "#kind=nonsense&sort=nonsense&lang=xx&id=x&period=%%%");
    assertThat(shown()).isZero();
  }

  @Test
  void showsOnePartAtATimeOnAPhone() {
    tab.resize(390, 844, true);
    tab.open(page);
    assertThat(tab.isVisible("#table")).isTrue();
    assertThat(tab.isVisible("#articles")).isFalse();
    tab.click(ROW + ":nth-child(2)");
    assertThat(tab.isVisible("#table")).isFalse();
    assertThat(tab.isInSight("#articles mark[aria-pressed=true]", "#articles")).isTrue();
    assertThat(tab.isVisible("#details")).isTrue();
    tab.click("[data-view=overview]:not(body)");
    assertThat(tab.isVisible("#card-values svg")).isTrue();
    assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean())
        .isTrue();
  }

  @Test
  void printsAllThatIsShown() {
    tab.open(page);
    tab.choose("filter-kind", "is:rank");
    tab.evaluate(
        "window.seen = 0; addEventListener('beforeprint', () => {"
            + " window.seen = document.querySelectorAll('#print tbody tr').length; })");
    assertThat(tab.print().length).isGreaterThan(10_000);
    assertThat(tab.evaluate("window.seen").asLong())
        .isEqualTo(count(record -> record.figure().kind() == Kind.RANK));
    assertThat(tab.evaluate("document.getElementById('print').childElementCount").asInt()).isZero();
  }

  private static FigureRecord record(String id) {
    return records.stream().filter(record -> record.id().equals(id)).findFirst().orElseThrow();
  }
}
