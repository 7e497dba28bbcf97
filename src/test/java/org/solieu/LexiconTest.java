package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.lexicon.Role;
import org.solieu.record.Figure;
import org.solieu.text.Sentence;
import org.solieu.text.SentenceReader;

/** Every line of the built-in lexicon: its example works. */
class LexiconTest {
  /** Roles whose code is the unit of figures; of nouns and classifiers it is the form. */
  private static final Set<Role> UNITS =
      EnumSet.of(
          Role.PERCENT,
          Role.CURRENCY,
          Role.MEASURE,
          Role.TIME,
          Role.AGE,
          Role.NOUN,
          Role.CLASSIFIER);

  private static final Lexicon LEXICON = Lexicon.builtIn();

  @Test
  void everyExampleHoldsItsEntry() {
    SentenceReader reader = new SentenceReader(LEXICON);
    assertThat(offending(entry -> !found(reader, entry))).isEmpty();
  }

  private static boolean found(SentenceReader reader, LexiconEntry entry) {
    List<Integer> places = new ArrayList<>();
    reader.read(
        entry.example(),
        sentence -> {
          for (int token = 0; token < sentence.size(); token++) {
            if (holds(sentence, token, entry)) {
              places.add(token);
            }
          }
        });
    return !places.isEmpty();
  }

  private static boolean holds(Sentence sentence, int token, LexiconEntry entry) {
    return sentence.phrases(token).stream().anyMatch(match -> match.entry() == entry);
  }

  @Test
  void everyUnitOfAnExampleIsThatOfItsFigure() {
    Solieu solieu = Solieu.create();
    assertThat(
            offending(
                entry ->
                    UNITS.contains(entry.role())
                        && solieu.extract(entry.example()).stream()
                            .noneMatch(figure -> isUnit(entry, figure))))
        .isEmpty();
  }

  private static boolean isUnit(LexiconEntry entry, Figure figure) {
    String unit = figure.unit();
    if (unit == null) {
      return false;
    }
    return switch (entry.role()) {
      case NOUN -> entry.forms().stream().anyMatch(form -> lower(unit).equals(lower(form)));
      case CLASSIFIER ->
          entry.forms().stream()
              .anyMatch(form -> (lower(unit) + " ").startsWith(lower(form) + " "));
      default -> unit.equals(entry.code());
    };
  }

  @Test
  void formsAreComposedAndSpacedOnce() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    assertThat(
            offending(
                entry ->
                    entry.forms().stream()
                        .anyMatch(form -> !nfc.isNormalized(form) || form.contains("  "))))
        .isEmpty();
  }

  @Test
  void noFormStandsTwiceForTheSame() {
    Map<String, String> origins = new HashMap<>();
    List<String> doubles = new ArrayList<>();
    for (LexiconEntry entry : LEXICON.entries()) {
      for (String form : entry.forms()) {
        boolean cased = entry.needs().contains("case") || entry.role() == Role.ABBREVIATION;
        String key =
            String.join(
                "|",
                entry.role().name(),
                entry.code(),
                entry.needs().toString(),
                cased ? form : lower(form));
        String before = origins.putIfAbsent(key, entry.origin());
        if (before != null) {
          doubles.add(before + " and " + entry.origin() + ": " + form);
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  private static List<String> offending(Predicate<LexiconEntry> predicate) {
    return LEXICON.entries().stream()
        .filter(predicate)
        .map(entry -> entry.origin() + " " + entry.forms() + ": " + entry.example())
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
