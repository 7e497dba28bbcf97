package org.solieu.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.solieu.message.Language;

/** The fields of a CSV file as a Frictionless Table Schema, made of the JSON Schema of a record. */
final class TableSchema {
  private final RecordFields fields = new RecordFields();
  private final List<Column> columns;
  private final boolean decimalComma;

  TableSchema(Layout layout) {
    this.columns = layout.chosenColumns();
    this.decimalComma = layout.decimalComma();
  }

  ObjectNode json(JsonMapper mapper) {
    ObjectNode schema = mapper.createObjectNode();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    ArrayNode array = schema.putArray("fields");
    columns.forEach(column -> add(array.addObject(), column));
    schema.putArray("missingValues").add("");
    if (columns.contains(Column.ID)) {
      schema.putArray("primaryKey").add(Column.ID.key());
    }
    return schema;
  }

  private void add(ObjectNode field, Column column) {
    JsonNode known = fields.of(column);
    field.put("name", column.key());
    field.put("type", type(column));
    if (fields.isNumber(column)) {
      field.put("decimalChar", decimalComma ? "," : ".");
    }
    field.put("description", fields.description(column, Language.EN));
    field.put("description@vi", fields.description(column, Language.VI));
    copy(known, "x-unit", field, "unit");
    copy(known, "x-unit-field", field, "unitField");
    ObjectNode constraints = field.putObject("constraints");
    constraints.put("required", !fields.isOptional(column));
    if (column == Column.ID) {
      constraints.put("unique", true);
    }
    copy(known, "pattern", constraints, "pattern");
    copy(known, "minimum", constraints, "minimum");
    copy(known, "maximum", constraints, "maximum");
    copy(known, "minLength", constraints, "minLength");
    copy(known, "maxLength", constraints, "maxLength");
    if (known.has("x-values")) {
      ArrayNode enumeration = constraints.putArray("enum");
      ArrayNode categories = field.putArray("categories");
      for (Map.Entry<String, JsonNode> value : known.get("x-values").properties()) {
        enumeration.add(value.getKey());
        categories
            .addObject()
            .put("value", value.getKey())
            .put("label", value.getValue().path("en").asText())
            .put("label@vi", value.getValue().path("vi").asText());
      }
    }
  }

  private String type(Column column) {
    if (column == Column.PUBLISHED) {
      return "date";
    }
    return fields.isInteger(column) ? "integer" : fields.isNumber(column) ? "number" : "string";
  }

  private static void copy(JsonNode from, String key, ObjectNode to, String name) {
    if (from.has(key)) {
      to.set(name, from.get(key));
    }
  }
}
