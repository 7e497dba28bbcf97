package org.solieu.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Article;

class GoldReaderTest {
  private static final String TEXT = "😀 đạt 5 xe, 5 xe";

  private static GoldArticle read(String json) throws IOException {
    return GoldReader.read(Article.of("a.txt", TEXT), json.getBytes(UTF_8));
  }

  @Test
  void findsQuotesInCodePoints() throws IOException {
    var figures =
        read("{'figures': [{'quote': '5 xe', 'nth': 2, 'kind': 'count', 'value': 5}]}"
                .replace('\'', '"'))
            .figures();
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).start()).isEqualTo(12);
    assertThat(figures.get(0).end()).isEqualTo(16);
    assertThat(figures.get(0).first(Field.VALUE)).isEqualTo("5");
    assertThat(figures.get(0).first(Field.PERIOD)).isEmpty();
  }

  @Test
  void passesOverWhatElseARecordHas() throws IOException {
    String others = "'id': '1', 'source': 'a.txt', 'sentence': 'x', 'rule': 'count', 'note': 'x'";
    assertThat(
            read(("{'article': 'a', 'figures': [{'quote': '5 xe', 'kind': 'count', 'value': 5, "
                        + others
                        + "}]}\n")
                    .replace('\'', '"'))
                .figures())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | no JSON (line 1)",
        "[] | expected a list \"figures\"",
        "{'figures': [{}]} | figure 1: expected a \"quote\"",
        "{'figures': [{'quote': '6 xe', 'kind': 'count', 'value': 6}]} | figure 1: the text does not"
            + " have \"6 xe\"",
        "{'figures': [{'quote': '5 xe', 'nth': 3, 'kind': 'count', 'value': 5}]} | figure 1: the"
            + " text does not have \"5 xe\" 3 times",
        "{'figures': [{'quote': '5 xe', 'start': 2, 'kind': 'count', 'value': 5}]} | figure 1: the"
            + " text does not have \"5 xe\" at 2",
        "{'figures': [{'quote': '5 xe', 'kind': 'số'}]} | found \"số\"",
        "{'figures': [{'quote': '5 xe'}]} | figure 1: kind: expected one of percentage, money",
        "{'figures': [{'quote': '5 xe', 'kind': 'count', 'value': 'x'}]} | figure 1: value:"
            + " expected a number, found \"x\"",
        "{'figures': [{'quote': '5 xe', 'kind': 'count', 'value': 5, 'unit': 5}]} | figure 1: unit:"
            + " expected text, found \"5\"",
        "{'figures': [{'quote': '5 xe', 'kind': 'count', 'value': 5, 'unit': {}}]} | figure 1: unit:"
            + " expected a value or",
        "{'figures': [{'quote': '5 xe', 'kind': 'count', 'value': 5, 'units': 'xe'}]} | figure 1:"
            + " there is no field \"units\"",
        "{'figures': [{'quote': '5 xe', 'kind': 'count'}]} | figure 1: value: expected a number,"
            + " found nothing",
        "{'figures': [{'quote': '5 xe', 'kind': 'count', 'value': ''}]} | figure 1: value: expected"
            + " a number, found \"\"",
        "{'figures': [{'quote': '5 xe', 'nth': 'x', 'kind': 'count', 'value': 5}]} | figure 1: nth:"
            + " expected a whole number from 1 on, found \"x\"",
        "{'figures': [{'quote': '5 xe', 'nth': 0, 'kind': 'count', 'value': 5}]} | figure 1: nth:"
            + " expected a whole number from 1 on, found \"0\"",
        "{'figures': []} {'figures': []} | no JSON (line 1)",
        "{'figures': []} x | no JSON (line 1)",
      })
  void saysWhatIsWrong(String json, String expected) {
    assertThatThrownBy(() -> read(json.replace('\'', '"')))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(expected);
  }
}
