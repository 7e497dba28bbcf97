package org.solieu.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.solieu.message.Message;

/**
 * Puts a user's lexicon files over the built-in entries.
 *
 * <p>An addition replaces every older entry of the same role for the forms that it has: those
 * entries keep their other forms, and go when none is left. Forms are the same if they are the same
 * words, whatever their case and spacing; but where the older entry needs its case, only if the
 * case is the same, too. Entries of one file never replace each other; a later file replaces
 * entries of an earlier one.
 *
 * <p>What an addition may say is what built-in entries of its role say: the codes of roles whose
 * codes have a meaning of their own in the program, the conditions in {@code needs}, and a factor
 * where all have one.
 */
final class Additions {
  private static final Set<Role> OPEN_CODES = EnumSet.of(Role.MEASURE, Role.PERCENT);
  private static final Set<Role> MEANT_CODES =
      EnumSet.of(
          Role.MODIFIER,
          Role.MODIFIER_AFTER,
          Role.INDEFINITE,
          Role.AND_SOME,
          Role.HALF_RATIO,
          Role.CHANGE,
          Role.STATUS,
          Role.TIME,
          Role.AGE,
          Role.CALENDAR,
          Role.SPAN,
          Role.CLOCK_CUE,
          Role.LABEL,
          Role.IDIOM,
          Role.EACH,
          Role.PART_OF,
          Role.UNIT_FIRST,
          Role.RANK_MARK,
          Role.RELATIVE,
          Role.TIME_CUE,
          Role.GRAMMAR,
          Role.BOUNDARY,
          Role.THING,
          Role.MULTIPLIES,
          Role.RANKING,
          Role.WHOLE_WORD);
  private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");
  private static final Set<String> GENERAL_NEEDS = Set.of("case", "glued", "scaled");

  private final Map<Role, Set<String>> codes = new HashMap<>();
  private final Map<Role, Set<String>> needs = new HashMap<>();
  private final Set<Role> withFactor = EnumSet.allOf(Role.class);

  private Additions(List<LexiconEntry> builtIn) {
    for (LexiconEntry entry : builtIn) {
      codes.computeIfAbsent(entry.role(), role -> new TreeSet<>()).add(entry.code());
      needs
          .computeIfAbsent(entry.role(), role -> new TreeSet<>(GENERAL_NEEDS))
          .addAll(entry.needs());
      if (entry.factor() == null) {
        withFactor.remove(entry.role());
      }
    }
  }

  /**
   * The built-in entries with additions over them.
   *
   * @throws LexiconException if an addition says what no built-in entry of its role could
   */
  static List<LexiconEntry> over(List<LexiconEntry> builtIn, List<LexiconFile> files) {
    Additions additions = new Additions(builtIn);
    List<LexiconEntry> entries = builtIn;
    for (LexiconFile file : files) {
      file.entries().forEach(additions::check);
      entries = over(entries, file);
    }
    return entries;
  }

  private static List<LexiconEntry> over(List<LexiconEntry> older, LexiconFile file) {
    Set<Form> exact = new HashSet<>();
    Set<Form> folded = new HashSet<>();
    for (LexiconEntry entry : file.entries()) {
      for (String form : entry.forms()) {
        exact.add(new Form(entry.role(), List.of(form)));
        folded.add(new Form(entry.role(), Forms.words(form)));
      }
    }
    List<LexiconEntry> entries = new ArrayList<>();
    for (LexiconEntry entry : older) {
      boolean cased = entry.needs().contains("case");
      List<String> left =
          entry.forms().stream()
              .filter(
                  form ->
                      cased
                          ? !exact.contains(new Form(entry.role(), List.of(form)))
                          : !folded.contains(new Form(entry.role(), Forms.words(form))))
              .toList();
      if (!left.isEmpty()) {
        entries.add(left.size() == entry.forms().size() ? entry : entry.withForms(left));
      }
    }
    entries.addAll(file.entries());
    return entries;
  }

  private void check(LexiconEntry entry) {
    Role role = entry.role();
    String code = entry.code();
    if (role == Role.CURRENCY && !ISO_4217.matcher(code).matches()) {
      throw wrong(entry, Malformed.CURRENCY.of(found(code)));
    }
    if (OPEN_CODES.contains(role) && code.isEmpty()) {
      throw wrong(entry, Malformed.SYMBOL.of());
    }
    Set<String> known = codes.getOrDefault(role, Set.of());
    if (MEANT_CODES.contains(role) && !known.contains(code)) {
      throw wrong(entry, Malformed.CODE.of(String.join(", ", known), found(code)));
    }
    if (withFactor.contains(role) && entry.factor() == null) {
      throw wrong(entry, Malformed.FACTOR.of(found("")));
    }
    checkFactor(entry);
    Set<String> conditions = needs.getOrDefault(role, GENERAL_NEEDS);
    for (String need : entry.needs()) {
      if (!conditions.contains(need)) {
        throw wrong(entry, Malformed.NEED.of(String.join(", ", conditions), found(need)));
      }
    }
    for (String form : entry.forms()) {
      if (Forms.words(form).size() > Lexicon.LONGEST_FORM) {
        throw wrong(entry, Malformed.LONG_FORM.of(Lexicon.LONGEST_FORM, found(form)));
      }
      if (!Forms.isFindable(form)) {
        throw wrong(entry, Malformed.NEVER_FOUND.of(found(form)));
      }
    }
  }

  private static void checkFactor(LexiconEntry entry) {
    BigDecimal factor = entry.factor();
    if (factor == null) {
      return;
    }
    Bounds bounds =
        switch (entry.role()) {
          case DIGIT, LATE_DIGIT, FIRST, TEN, TENS -> Bounds.whole(0, 99);
          case RELATIVE -> Bounds.whole(-1000, 1000);
          default -> Bounds.FACTOR;
        };
    if (!bounds.hold(factor)) {
      Malformed key = bounds.whole ? Malformed.WHOLE_FACTOR_BOUNDS : Malformed.FACTOR_BOUNDS;
      Message found = found(factor.toString());
      throw wrong(entry, key.of(bounds.least.toString(), bounds.most.toString(), found));
    }
  }

  /** Between which numbers, both included, a factor may be, and whether it must be whole. */
  private record Bounds(BigDecimal least, BigDecimal most, boolean whole) {
    static final Bounds FACTOR =
        new Bounds(new BigDecimal("1E-30"), new BigDecimal("1E+30"), false);

    static Bounds whole(int least, int most) {
      return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    boolean hold(BigDecimal factor) {
      return factor.compareTo(least) >= 0
          && factor.compareTo(most) <= 0
          && (!whole || factor.stripTrailingZeros().scale() <= 0);
    }
  }

  private static Message found(String cell) {
    return cell.isEmpty() ? Malformed.NOTHING.of() : Malformed.QUOTED.of(cell);
  }

  private static LexiconException wrong(LexiconEntry entry, Message wrong) {
    return new LexiconException(entry.origin(), wrong);
  }

  private record Form(Role role, List<String> words) {}
}
