package org.solieu.output;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.solieu.record.FigureRecord;

/**
 * JSON Lines, or one JSON array with a record on each line. Nothing but what JSON demands is
 * escaped, and a lone surrogate, which UTF-8 cannot hold; numbers are exact, without exponent.
 */
final class JsonRecordWriter extends EncodedRecordWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
  private static final int USUAL_LENGTH = 640; // bytes of a record, rather more than less

  private final boolean array;
  private final List<Column> columns;
  private final List<SerializableString> keys;

  JsonRecordWriter(OutputStream out, boolean array, List<Column> columns) {
    super(out);
    this.array = array;
    this.columns = columns;
    this.keys =
        columns.stream()
            .<SerializableString>map(column -> new SerializedString(column.key()))
            .toList();
  }

  @Override
  byte[] head() {
    return ascii(array ? "[" : "");
  }

  @Override
  byte[] separator() {
    return ascii(array ? "," : "");
  }

  @Override
  byte[] tail(boolean empty) {
    return ascii(!array ? "" : empty ? "]\n" : "\n]\n");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  @Override
  byte[] encode(List<FigureRecord> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(records.size() * USUAL_LENGTH);
    try (JsonGenerator json = JSON.createGenerator(bytes).setRootValueSeparator(null)) {
      String before = array ? "\n" : "";
      for (FigureRecord record : records) {
        json.writeRaw(before);
        before = array ? ",\n" : "";
        writeRecord(json, record);
        if (!array) {
          json.writeRaw('\n');
        }
      }
    }
    return bytes.toByteArray();
  }

  private void writeRecord(JsonGenerator json, FigureRecord record) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < keys.size(); i++) {
      json.writeFieldName(keys.get(i));
      Object value = columns.get(i).of(record);
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
}
