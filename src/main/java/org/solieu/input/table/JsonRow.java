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
    JsonNode value = value(name);
    return value == null ? null : text(value);
  }

  @Override
  public boolean holds(String name) {
    JsonNode value = value(name);
    return value != null
        && !value.isNull()
        && !(value.isContainerNode() && value.isEmpty())
        && !(value.isTextual() && value.asText().isBlank());
  }

  private @Nullable JsonNode value(String name) {
    JsonNode value = object.get(name);
    if (value == null && name.indexOf('.') > 0) {
      value = object.at("/" + name.replace('.', '/'));
    }
    return value == null || value.isMissingNode() ? null : value;
  }

  /** Texts and numbers; lists of texts as paragraphs; of objects what their fields hold. */
  private static @Nullable String text(JsonNode value) {
    if (value.isTextual() || value.isNumber()) {
      return value.asText();
    }
    if (value.isObject()) {
      return new JsonRow(value).innerText();
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode line : value) {
      String text = line.isNumber() ? null : text(line);
      if (text != null && !text.isBlank()) {
        lines.add(text);
      }
    }
    return lines.isEmpty() ? null : String.join("\n\n", lines);
  }

  private @Nullable String innerText() {
    for (String name : FieldNames.inner(names())) {
      JsonNode value = value(name);
      String text = value == null || value.isNumber() ? null : text(value);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
