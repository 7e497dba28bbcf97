package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.output.Column;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;

class SchemaCommandTest extends CliTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private Schema schema;
  private JsonNode schemaJson;

  @BeforeEach
  void printSchema() throws IOException {
    assertThat(run("schema")).isZero();
    assertThat(err()).isEmpty();
    schemaJson = JSON.readTree(out());
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(out());
  }

  @Test
  void describesEveryKeyInTheOrderOfTheRecord() {
    List<String> keys = Arrays.stream(Column.values()).map(Column::key).toList();
    assertThat(schemaJson.get("properties").fieldNames()).toIterable().isEqualTo(keys);
    assertThat(schemaJson.get("required")).extracting(JsonNode::textValue).isEqualTo(keys);
    assertThat(schemaJson.get("properties"))
        .allMatch(property -> property.hasNonNull("type") && property.hasNonNull("description"));
    assertThat(schemaJson.get("$id").textValue()).endsWith(":1.0");
  }

  @Test
  void knowsEveryWordThatARecordMayHold() {
    assertThat(words("kind")).isEqualTo(Arrays.stream(Kind.values()).map(Kind::code).toList());
    assertThat(words("modifier"))
        .isEqualTo(Arrays.stream(Modifier.values()).map(Modifier::code).toList());
    assertThat(words("direction"))
        .isEqualTo(Arrays.stream(Direction.values()).map(Direction::code).toList());
    assertThat(words("status"))
        .isEqualTo(Arrays.stream(Status.values()).map(Status::code).toList());
  }

  @Test
  void fitsTheRecordsThatAreWritten() throws IOException {
    file("a.txt", "đạt 81% của 12");
    assertThat(run("extract", news)).isZero();
    assertThat(out()).hasLineCount(2);
    assertThat(out().lines()).allSatisfy(line -> assertThat(errors(line)).isEmpty());
    extractor = article -> List.of(full());
    assertThat(run("extract", news)).isZero();
    assertThat(errors(out())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '\"cash\"'",
    "value, '\"81\"'",
    "value, null",
    "start, -1",
    "id, '\"xyz\"'",
    "modifier, '\"\"'",
    "confidence, 1.5",
    "more, 1"
  })
  void refusesOtherRecords(String key, String value) throws IOException {
    file("a.txt", "đạt 81%");
    assertThat(run("extract", news)).isZero();
    ObjectNode record = (ObjectNode) JSON.readTree(out());
    record.set(key, JSON.readTree(value));
    assertThat(errors(record.toString())).isNotEmpty();
  }

  @Test
  void saysThatTheOutputCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(runInto(full, false, "schema")).isEqualTo(3);
    assertThat(err()).contains("No space left on device");
  }

  private List<String> words(String key) {
    return schemaJson
        .get("properties")
        .get(key)
        .get("enum")
        .valueStream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  private List<String> errors(String record) {
    return schema.validate(record, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Figure full() {
    return new Figure(
        0,
        3,
        "đạt",
        Kind.RATIO,
        new BigDecimal("-1.5E+12"),
        new BigDecimal("2E+12"),
        BigDecimal.TEN,
        "km",
        "năm",
        Modifier.ORDER_OF,
        Direction.DOWN,
        "năm 2023",
        "tốc độ",
        "2009/..",
        Status.ESTIMATED,
        "đạt",
        "rule",
        new BigDecimal("0.5"));
  }
}
