package org.solieu.input.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.solieu.input.resource.Tables;

/** Tells by the names that page makers give to elements what is no part of an article's text. */
final class Names {
  private static final String[] ATTRIBUTES = {"class", "id", "role", "type", "data-type"};
  private static final Set<String> WHOLE = new HashSet<>();
  private static final List<String> WITHIN = new ArrayList<>();

  static {
    for (String[] line : Tables.read(Names.class, "clutter.tsv")) {
      if (line[0].startsWith("*")) {
        WITHIN.add(line[0].substring(1));
      } else {
        WHOLE.add(line[0]);
      }
    }
  }

  private Names() {}

  /** Whether an element bears the name of clutter. */
  static boolean tellClutter(Element element) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && tells(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(String value) {
    for (String name : value.split("\\s+")) {
      for (String word : name.split("[-_:]+|(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])")) {
        if (WHOLE.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      String joined = name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
      for (String word : WITHIN) {
        if (joined.contains(word)) {
          return true;
        }
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
