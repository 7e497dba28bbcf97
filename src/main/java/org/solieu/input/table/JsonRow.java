package org.solieu.input.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of JSON as a row. A field within a field is named {@code a.b}. */
record JsonRow(JsonNode object) implements Row {
  @Override
  public Collection<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Override
  public @Nullable String get(String name) {
    JsonNode value = object.get(name);
    if (value == null && name.indexOf('.') > 0) {
      value = object.at("/" + name.replace('.', '/'));
    }
    return value == null ? null : text(value);
  }

  /** Texts and numbers; lists of texts as paragraphs. */
  private static @Nullable String text(JsonNode value) {
    if (value.isTextual() || value.isNumber()) {
      return value.asText();
    }
    if (!value.isArray()) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode line : value) {
      if (line.isTextual() && !line.asText().isBlank()) {
        lines.add(line.asText());
      }
    }
    return lines.isEmpty() ? null : String.join("\n\n", lines);
  }
}
