package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The stand-in extractor finds counts and percentages. */
class EvaluateCommandTest extends CliTest {
  private void gold(String name, String text, String figures) throws IOException {
    file(name + ".txt", text);
    file(name + ".json", "{\"figures\": [" + figures.replace('\'', '"') + "]}");
  }

  private void makeGold() throws IOException {
    gold(
        "a",
        "đạt 81% và 7 xe",
        "{'quote': '81%', 'kind': 'percentage', 'value': 81, 'unit': '%'},"
            + "{'quote': '7 xe', 'kind': 'count', 'value': 7, 'unit': 'xe'}");
  }

  @Test
  void writesTheTermsOfTheGoldForPrograms() throws IOException {
    makeGold();
    assertThat(run("evaluate", news, "--format", "json", "--errors", 5)).isZero();
    assertThat(err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(out());
    assertThat(json.get("articles").intValue()).isEqualTo(1);
    assertThat(json.get("detection_f1").asText()).isEqualTo("1.0");
    assertThat(json.get("quote_exact").doubleValue()).isEqualTo(0.5);
    assertThat(json.get("kinds").get("count").get("gold").intValue()).isEqualTo(1);
    assertThat(json.get("errors").get(0).get("error").textValue()).isEqualTo("unit");
    assertThat(json.get("errors").get(0).get("got").isNull()).isTrue();
  }

  @Test
  void writesATableForPeople() throws IOException {
    makeGold();
    assertThat(run("evaluate", news)).isZero();
    assertThat(out())
        .startsWith("1 article, 2 figures in the gold; quotes not at their offsets: 0\n")
        .containsPattern("detection +1\\.0000 +1\\.0000 +1\\.0000\n")
        .containsPattern("exact quote +0\\.5000\n")
        .doesNotContain("a.txt:");
  }

  @Test
  void listsMistakesOfOneSort() throws IOException {
    makeGold();
    assertThat(run("evaluate", news, "--errors", 1)).isZero();
    assertThat(out()).contains("a.txt:11: count \"7 xe\": unit is null, not xe");
    assertThat(run("evaluate", news, "--errors", 1, "--field", "period")).isZero();
    assertThat(out()).doesNotContain("a.txt:");
    assertThat(run("evaluate", news, "--errors", 1, "--kind", "percentage")).isZero();
    assertThat(out()).doesNotContain("a.txt:11");
    assertThat(run("evaluate", news, "--field", "colour")).isEqualTo(2);
    assertThat(err()).contains("'colour' is none of missed, invented, kind, value");
  }

  @Test
  void goesOnAfterABadGoldFile() throws IOException {
    makeGold();
    file("b.txt", "");
    file("b.json", "{}");
    file("c.json", "{}");
    assertThat(run("evaluate", news)).isEqualTo(1);
    assertThat(out()).startsWith("1 article");
    assertThat(err())
        .isEqualTo(
            String.format(
                "solieu: %1$s/b.json: expected a list \"figures\"; it is not counted%n"
                    + "solieu: %1$s/c.txt: no such file or folder; it is not counted%n",
                news));
  }

  @Test
  void failsWhereThereIsNothingToEvaluate() throws IOException {
    assertThat(run("evaluate", news)).isEqualTo(3);
    assertThat(err()).contains(": no gold files (NAME.json beside NAME.txt) in it; nothing is");
    assertThat(run("evaluate", temp.resolve("none"))).isEqualTo(3);
    assertThat(err()).contains("no such folder");
    file("a.json", "");
    assertThat(run("evaluate", news)).isEqualTo(3);
    assertThat(run("evaluate")).isEqualTo(2);
  }

  @Test
  void doesNotCountAnArticleThatTheExtractorFailsOn() throws IOException {
    makeGold();
    gold("b", "bug", "");
    var working = extractor;
    extractor =
        article -> {
          if (article.text().equals("bug")) {
            throw new IllegalStateException("bug");
          }
          return working.extract(article);
        };
    assertThat(run("evaluate", news)).isEqualTo(1);
    assertThat(out()).startsWith("1 article");
    assertThat(err()).startsWith("solieu: b.txt: internal error: ");
    Files.delete(news.resolve("a.json"));
    assertThat(run("evaluate", news)).isEqualTo(3);
  }
}
