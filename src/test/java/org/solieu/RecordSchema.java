package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.solieu.output.Layout;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/** Holds the records that tests come by against the JSON Schema. */
public final class RecordSchema {
  private static final Schema SCHEMA = read();

  private RecordSchema() {}

  /** The figures, each of which is checked as the record that would be written. */
  public static List<Figure> fitting(List<Figure> figures) {
    Article article = Article.of("tin/a.txt", "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = OutputFormat.JSONL.writer(out, Layout.DEFAULT)) {
      writer.write(FigureRecord.of(article, figures));
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    check(out.toString(StandardCharsets.UTF_8));
    return figures;
  }

  /** Checks all whole records in an output of JSON Lines or JSON; other outputs have none. */
  public static void check(String output) {
    output
        .lines()
        .filter(line -> line.startsWith("{\"id\":\"") && line.contains(",\"confidence\":"))
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .forEach(
            line ->
                assertThat(SCHEMA.validate(line, InputFormat.JSON))
                    .as("what is wrong with %s", line)
                    .isEmpty());
  }

  private static Schema read() {
    try (InputStream schema = Solieu.class.getResourceAsStream("record.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
