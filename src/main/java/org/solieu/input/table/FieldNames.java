package org.solieu.input.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.input.resource.Tables;

/**
 * Which fields of a row hold what of an article: those that the user named, otherwise those with a
 * name that is usual for it.
 *
 * @param chosen the names that the user chose, in the order in which they are tried; of the text,
 *     all are joined
 */
public record FieldNames(Map<Field, List<String>> chosen) {

  /** What is known of an article. */
  public enum Field {
    /** Its text. */
    TEXT,
    /** Its headline. */
    TITLE,
    /** When it was published. */
    PUBLISHED,
    /** Its address. */
    URL,
    /** What a field that is an object holds, besides a text. */
    INNER
  }

  /** Nothing chosen: the usual names. */
  public static final FieldNames USUAL = new FieldNames(Map.of());

  /** Copies the map. */
  public FieldNames {
    chosen = Map.copyOf(chosen);
  }

  /** The same with a choice more; null chooses nothing. */
  public FieldNames with(Field field, @Nullable List<String> names) {
    if (names == null || names.isEmpty()) {
      return this;
    }
    Map<Field, List<String>> more = new HashMap<>(chosen);
    more.put(field, List.copyOf(names));
    return new FieldNames(more);
  }

  /** Whether the user chose the fields of the text. */
  boolean isTextChosen() {
    return chosen.containsKey(Field.TEXT);
  }

  /** Whether one of some names is usual for texts. */
  public static boolean haveText(String[] names) {
    Set<String> usual = new HashSet<>(Usual.NAMES.getOrDefault(Field.TEXT, List.of()));
    for (String name : names) {
      if (usual.contains(fold(name))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names of a row's fields that hold something, as the row has them, in the order in which
   * they are tried.
   *
   * @param names the names of all fields of the row
   */
  List<String> of(Field field, Iterable<String> names) {
    Map<String, String> byFold = new HashMap<>();
    names.forEach(name -> byFold.putIfAbsent(fold(name), name));
    List<String> wanted = chosen.get(field);
    List<String> found = new ArrayList<>();
    if (wanted != null) {
      for (String name : wanted) {
        found.add(byFold.getOrDefault(fold(name), name));
      }
      return found;
    }
    for (String name : Usual.NAMES.getOrDefault(field, List.of())) {
      String own = byFold.get(name);
      if (own != null) {
        found.add(own);
      }
    }
    return found;
  }

  /** The fields of an object within a row that may hold its text, in the order they are tried. */
  static List<String> inner(Collection<String> names) {
    List<String> found = new ArrayList<>(USUAL.of(Field.TEXT, names));
    found.addAll(USUAL.of(Field.INNER, names));
    return found;
  }

  /** A name in lower case, letters and digits only, without diacritics. */
  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Read only when a row is. */
  private static final class Usual {
    static final Map<Field, List<String>> NAMES = new EnumMap<>(Field.class);

    static {
      for (String[] line : Tables.read(FieldNames.class, "fields.tsv")) {
        NAMES
            .computeIfAbsent(
                Field.valueOf(line[0].toUpperCase(Locale.ROOT)), field -> new ArrayList<>())
            .add(fold(line[1]));
      }
    }
  }
}
