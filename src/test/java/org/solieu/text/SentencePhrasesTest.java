package org.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;

/** However a sentence is asked for its phrases, and in whatever order, it names the same ones. */
class SentencePhrasesTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final SentenceReader READER = new SentenceReader(LEXICON);
  private static final int QUESTIONS = 200; // of each sentence
  private static final int TEXTS = 12;
  private static final int SHORT = 100; // examples of a text of short sentences
  private static final int LONG = 900; // of a text of long ones

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 20240229})
  void theOrderOfQuestionsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<LexiconEntry> entries = LEXICON.entries();
    for (int i = 0; i < TEXTS; i++) {
      boolean whole = i % 2 == 0; // one line, which outgrows the first room; else many short ones
      String text =
          random
              .ints(whole ? LONG : SHORT, 0, entries.size())
              .mapToObj(entry -> entries.get(entry).example())
              .collect(Collectors.joining(whole ? " " : ".\n\n"));
      Deque<List<PhraseMatch>> found = new ArrayDeque<>();
      READER.read(text, sentence -> found.add(all(sentence)));
      assertThat(found.size()).isGreaterThan(whole ? 0 : SHORT / 2);
      READER.read(text, sentence -> ask(sentence, found.remove(), entries, random));
    }
  }

  private static List<PhraseMatch> all(Sentence sentence) {
    List<PhraseMatch> all = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      all.addAll(sentence.phrases(token));
    }
    return all;
  }

  private static void ask(
      Sentence sentence, List<PhraseMatch> all, List<LexiconEntry> entries, Random random) {
    for (int i = 0; i < QUESTIONS; i++) {
      int token = random.nextInt(sentence.size() + 3) - 1;
      boolean there = !all.isEmpty() && random.nextInt(4) > 0;
      LexiconEntry entry =
          there
              ? all.get(random.nextInt(all.size())).entry()
              : entries.get(random.nextInt(entries.size()));
      Role role = entry.role();
      String code = entry.code();
      PhraseMatch beginning = longest(all, match -> match.from() == token, role, null);
      PhraseMatch coded = longest(all, match -> match.from() == token, role, code);
      PhraseMatch ending = longest(all, match -> match.to() == token, role, null);
      PhraseMatch codedEnding = longest(all, match -> match.to() == token, role, code);
      switch (random.nextInt(10)) {
        case 0 -> assertThat(sentence.match(token, role)).isEqualTo(beginning);
        case 1 -> assertThat(sentence.match(token, role, code)).isEqualTo(coded);
        case 2 -> assertThat(sentence.matchBefore(token, role)).isEqualTo(ending);
        case 3 -> assertThat(sentence.matchBefore(token, role, code)).isEqualTo(codedEnding);
        case 4 ->
            assertThat(sentence.matches(token, RoleSet.of(role))).isEqualTo(beginning != null);
        case 5 -> assertThat(sentence.matches(token, role, code)).isEqualTo(coded != null);
        case 6 -> assertThat(sentence.matches(token, role)).isEqualTo(beginning != null);
        case 7 -> assertThat(sentence.matchesBefore(token, role)).isEqualTo(ending != null);
        case 8 ->
            assertThat(sentence.matchesBefore(token, RoleSet.of(role))).isEqualTo(ending != null);
        default ->
            assertThat(sentence.matchesBefore(token, role, code)).isEqualTo(codedEnding != null);
      }
    }
  }

  /** The longest of some phrases that stands at a place and has a role; a null code is any. */
  private static @Nullable PhraseMatch longest(
      List<PhraseMatch> all, Predicate<PhraseMatch> place, Role role, @Nullable String code) {
    PhraseMatch longest = null;
    for (PhraseMatch match : all) {
      boolean asked =
          place.test(match)
              && match.entry().role() == role
              && (code == null || match.entry().code().equals(code));
      if (asked && (longest == null || match.length() > longest.length())) {
        longest = match;
      }
    }
    return longest;
  }
}
