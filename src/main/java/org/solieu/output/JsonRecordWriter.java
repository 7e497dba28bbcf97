package org.solieu.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.record.FigureRecord;

/**
 * JSON Lines, or one JSON array with a record on each line. Nothing but what JSON demands is
 * escaped, and a lone surrogate, which UTF-8 cannot hold; numbers are exact, without exponent.
 */
final class JsonRecordWriter implements RecordWriter {
  private final Writer out;
  private final boolean array;
  private final List<Column> columns;
  private @Nullable JsonGenerator generator;
  private boolean first = true;

  JsonRecordWriter(OutputStream out, boolean array, List<Column> columns) {
    this.out = Text.utf8(out);
    this.array = array;
    this.columns = columns;
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    JsonGenerator json = begun();
    for (FigureRecord record : records) {
      if (array) {
        json.writeRaw(first ? "\n" : ",\n");
      }
      first = false;
      writeRecord(json, record);
      if (!array) {
        json.writeRaw('\n');
      }
    }
  }

  private JsonGenerator begun() throws IOException {
    if (generator == null) {
      generator = new JsonFactory().createGenerator(out).setRootValueSeparator(null);
      if (array) {
        generator.writeRaw('[');
      }
    }
    return generator;
  }

  private void writeRecord(JsonGenerator json, FigureRecord record) throws IOException {
    json.writeStartObject();
    for (Column column : columns) {
      json.writeFieldName(column.key());
      Object value = column.of(record);
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Integer number) {
        json.writeNumber(number);
      } else if (value instanceof BigDecimal number) {
        json.writeNumber(Text.of(number));
      } else {
        writeString(json, value.toString());
      }
    }
    json.writeEndObject();
  }

  private static void writeString(JsonGenerator json, String text) throws IOException {
    int lone = Text.loneSurrogate(text, 0);
    if (lone < 0) {
      json.writeString(text);
      return;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append('"');
    int from = 0;
    for (; lone >= 0; lone = Text.loneSurrogate(text, from)) {
      JsonStringEncoder.getInstance().quoteAsString(text.substring(from, lone), escaped);
      escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(lone)));
      from = lone + 1;
    }
    JsonStringEncoder.getInstance().quoteAsString(text.substring(from), escaped);
    json.writeRawValue(escaped.append('"').toString());
  }

  @Override
  public void flush() throws IOException {
    if (generator != null) {
      generator.flush();
    }
  }

  @Override
  public void end() throws IOException {
    JsonGenerator json = begun();
    if (array) {
      json.writeRaw(first ? "]\n" : "\n]\n");
    }
    json.flush();
  }
}
