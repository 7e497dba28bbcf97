package org.solieu.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;

/** Reads delimiters, by themselves or by name, and knows the names for completion. */
final class DelimiterOption implements ITypeConverter<Character>, Iterable<String> {
  private static final Map<String, Character> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("comma", ',');
    NAMES.put("semicolon", ';');
    NAMES.put("tab", '\t');
    NAMES.put("pipe", '|');
  }

  @Override
  public Character convert(String text) {
    Character named = NAMES.get(text.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    if (text.length() == 1 && NAMES.containsValue(text.charAt(0))) {
      return text.charAt(0);
    }
    throw new WrongValueException(Notice.NONE_OF.of(text, String.join(", ", NAMES.keySet())));
  }

  @Override
  public Iterator<String> iterator() {
    return NAMES.keySet().iterator();
  }
}
