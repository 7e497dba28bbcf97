package org.solieu.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.solieu.message.Language;

/** What the JSON Schema of a record says of its fields, for those who describe them elsewhere. */
final class RecordFields {
  private static final String SCHEMA = "/org/solieu/record.schema.json";

  private final JsonNode properties;

  RecordFields() {
    try {
      properties = new JsonMapper().readTree(BuiltIn.text(SCHEMA)).path("properties");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the program's own " + SCHEMA + " is no JSON", e);
    }
  }

  /** The schema of a field. */
  JsonNode of(Column column) {
    return properties.path(column.key());
  }

  /** What a field holds, in a sentence or more. */
  String description(Column column, Language language) {
    String key = language == Language.EN ? "description" : "x-description-" + language.code();
    return of(column).path(key).asText();
  }

  /** Whether a field holds numbers with decimals. */
  boolean isNumber(Column column) {
    return hasType(column, "number");
  }

  /** Whether a field holds whole numbers. */
  boolean isInteger(Column column) {
    return hasType(column, "integer");
  }

  /** Whether a field may be empty. */
  boolean isOptional(Column column) {
    return hasType(column, "null");
  }

  private boolean hasType(Column column, String name) {
    JsonNode type = of(column).path("type");
    return type.asText().equals(name)
        || type.valueStream().anyMatch(one -> one.asText().equals(name));
  }
}
