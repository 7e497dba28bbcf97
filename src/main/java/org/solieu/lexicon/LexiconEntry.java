package org.solieu.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lexicon file.
 *
 * @param role what part the forms play
 * @param code what the entry stands for within its role, such as {@code VND} or {@code more_than};
 *     may be empty
 * @param factor a number that goes with it, such as 1000 for "nghìn"; null where there is none
 * @param forms the ways of writing it, NFC, words parted by single spaces; not empty
 * @param needs conditions on the place, as the README lists them
 * @param excludes words that must not follow
 * @param example a phrase of which the entry is part
 * @param origin file and line, as {@code units.tsv:12}
 */
public record LexiconEntry(
    Role role,
    String code,
    @Nullable BigDecimal factor,
    List<String> forms,
    Set<String> needs,
    List<String> excludes,
    String example,
    String origin) {

  /** The same entry with other forms. */
  LexiconEntry withForms(List<String> others) {
    return new LexiconEntry(
        role, code, factor, List.copyOf(others), needs, excludes, example, origin);
  }
}
