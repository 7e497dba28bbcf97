package org.solieu.input.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.solieu.input.resource.Tables;

/** Tells by the names that page makers give to elements what is no part of an article's text. */
final class Names {
  private static final String[] ATTRIBUTES = {"class", "id", "role", "type", "data-type"};
  private static final Pattern PARTED =
      Pattern.compile("[-_:]+|(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])");
  private static final int LONG = 6; // letters that hardly are a part of another word by chance
  private static final String TIME = "time";
  private static final String AUTHOR = "author";
  private static final String ADVERTISEMENT = "advertisement";
  private static final Map<String, String> WHOLE = new HashMap<>(); // what words tell
  private static final Map<String, String> WITHIN = new HashMap<>();

  static {
    for (String[] line : Tables.read(Names.class, "clutter.tsv")) {
      if (line[0].startsWith("*")) {
        WITHIN.put(line[0].substring(1), line[1]);
      } else {
        WHOLE.put(line[0], line[1]);
      }
    }
  }

  private Names() {}

  /**
   * Whether an element bears the name of clutter. A name that tells of a time or an author means
   * only that where a time or an author could stand, not where paragraphs or a quotation do.
   *
   * @param prose whether it holds whole paragraphs
   */
  static boolean tellClutter(Element element, boolean prose) {
    return tell(
        element,
        kind ->
            !(prose && kind.equals(TIME))
                && !(kind.equals(AUTHOR) && element.nameIs("blockquote")));
  }

  /** Whether an element bears the name of an advertisement. */
  static boolean tellAdvertisement(Element element) {
    return tell(element, ADVERTISEMENT::equals);
  }

  private static boolean tell(Element element, Predicate<String> kinds) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && tells(value, kinds)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String value, Predicate<String> kinds) {
    for (String name : value.split("\\s+")) {
      String rest = name.replaceAll("[-_:]+", "").toLowerCase(Locale.ROOT);
      for (String part : PARTED.split(name)) {
        String word = part.toLowerCase(Locale.ROOT);
        String kind = WHOLE.get(word);
        if (kind != null && kinds.test(kind)) {
          return true;
        }
        for (Map.Entry<String, String> within : WITHIN.entrySet()) {
          boolean found =
              rest.startsWith(within.getKey())
                  || within.getKey().length() >= LONG && word.contains(within.getKey());
          if (found && kinds.test(within.getValue())) {
            return true;
          }
        }
        rest = rest.substring(word.length());
      }
    }
    return false;
  }

  /** Whether an element bears a name with one of some words in it. */
  static boolean hasAnyOf(Element element, String... words) {
    String names = (element.attr("class") + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
