package org.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.solieu.SentenceTable;
import org.solieu.lexicon.Lexicon;
import org.solieu.text.Sentence;
import org.solieu.text.SentenceReader;

/** What every rule owes to those that call it, on all sentences of the tables. */
class RuleTest {
  private final SentenceReader sentences = new SentenceReader(Lexicon.builtIn());
  private final NumeralReader numerals = new NumeralReader();
  private final CalendarReader calendar = new CalendarReader();

  @Test
  void noRuleReadsASentenceWithoutItsWords() {
    List<String> read = new ArrayList<>();
    int[] skipped = {0};
    each(
        sentence -> {
          for (Rule rule : FigureReader.RULES) {
            if (!rule.isCued(sentence)) {
              skipped[0]++;
              for (Reading reading : readings(rule, sentence)) {
                read.add(reading.rule() + ": " + sentence.text(0, sentence.size()));
              }
            }
          }
        });
    assertThat(read).isEmpty();
    assertThat(skipped[0]).isPositive();
  }

  @Test
  void readingsTakeTokensOfTheSentence() {
    List<String> wrong = new ArrayList<>();
    each(
        sentence -> {
          for (Rule rule : FigureReader.RULES) {
            for (Reading reading : readings(rule, sentence)) {
              boolean right =
                  0 <= reading.from()
                      && reading.from() < reading.to()
                      && reading.to() <= sentence.size();
              if (!right) {
                wrong.add(reading.rule() + ": " + sentence.text(0, sentence.size()));
              }
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  private void each(Consumer<Sentence> use) {
    for (SentenceTable table : SentenceTable.all()) {
      table.rows().forEach(row -> sentences.read(row.sentence(), use));
    }
  }

  private List<Reading> readings(Rule rule, Sentence sentence) {
    List<Reading> readings = new ArrayList<>();
    Scene scene = new Scene(sentence, numerals.read(sentence), calendar.read(sentence));
    for (Numeral numeral : scene.numerals()) {
      rule.read(scene, numeral, readings::add);
    }
    return readings;
  }
}
