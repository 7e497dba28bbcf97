package org.solieu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core says of the page, in all that it can look like. */
class AccessibilityTest extends BrowserTest {
  private static String axe;
  private static Path page;
  private static Path pageWithoutText;

  @BeforeAll
  static void makePages(@TempDir Path folder, @TempDir Path other) throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), UTF_8);
    }
    List<ReportArticle> articles =
        ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    page = ReportMaker.write(articles, folder, 100, "en");
    pageWithoutText =
        ReportMaker.write(
            articles.stream().map(article -> ReportArticle.withoutText(article.records())).toList(),
            other,
            1000,
            "vi");
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, light",
    "1440, 900, dark",
    "1000, 700, light",
    "390, 844, light",
    "390, 844, dark",
  })
  void axeFindsNoFault(int width, int height, String colours) {
    boolean phone = width < 900;
    tab.resize(width, height, phone);
    tab.prefer(colours);
    tab.open(page);
    assertThat(faults()).as("at first").isEmpty();
    tab.evaluate("document.getElementById('repairs').click()");
    tab.evaluate("document.getElementById('all-columns').click()");
    tab.click("#table [data-place]:nth-child(2)");
    assertThat(faults()).as("with a record").isEmpty();
    tab.choose("filter-kind", "is:money");
    tab.choose("sort", "is:value");
    if (phone) {
      tab.click("[data-view=overview]:not(body)");
    }
    assertThat(faults()).as("filtered").isEmpty();
    tab.evaluate("document.getElementById('search').value = 'không có đâu'");
    tab.evaluate("document.getElementById('search').dispatchEvent(new Event('input'))");
    tab.await("!document.getElementById('empty').hidden");
    assertThat(faults()).as("with nothing found").isEmpty();
    tab.open(pageWithoutText);
    if (phone) {
      tab.click("[data-view=articles]:not(body)");
    }
    assertThat(faults()).as("without texts").isEmpty();
  }

  /** Each with the elements it is about, whatever its weight. */
  private List<String> faults() {
    tab.evaluate(axe + "; null");
    JsonNode found = tab.evaluate("axe.run(document).then(result => result.violations)");
    List<String> faults = new ArrayList<>();
    for (JsonNode fault : found) {
      fault
          .path("nodes")
          .forEach(
              node ->
                  faults.add(
                      fault.path("impact").asText()
                          + " "
                          + fault.path("id").asText()
                          + ": "
                          + node.path("html").asText()
                          + " "
                          + node.path("failureSummary").asText()));
    }
    return faults;
  }
}
