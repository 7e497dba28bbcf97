package org.solieu.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;

/**
 * Reads records that were written as JSON Lines or as a JSON array. Numbers stay as they were
 * written. Fields that are not known are passed over.
 */
public final class RecordReader {
  /** How many bytes of an input are looked at to tell records from something else. */
  public static final int LOOK_AHEAD = 1 << 14;

  private static final int MOST_DIGITS = 1000; // before or behind the point

  private static final Pattern OBJECT = Pattern.compile("^\\uFEFF?\\s*+(?:\\[\\s*+)?\\{\\s*+\"");
  private static final List<String> OWN_KEYS = List.of("\"quote\":", "\"kind\":", "\"start\":");
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private RecordReader() {}

  /**
   * Whether an input looks like records, by its beginning. The stream stays where it is.
   *
   * @param in a stream that supports marks
   * @throws IOException if it cannot be read
   */
  public static boolean looksLikeRecords(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    String begin = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
    in.reset();
    return OBJECT.matcher(begin).find() && OWN_KEYS.stream().allMatch(begin::contains);
  }

  /**
   * Reads all records, up to the first thing that is none.
   *
   * @param taker takes each record as it is read, also those before something else
   * @throws NoRecordsException if there is something else among them; the message says what, and in
   *     which line
   * @throws IOException if the stream cannot be read
   */
  public static void read(InputStream in, Consumer<FigureRecord> taker) throws IOException {
    try (MappingIterator<JsonNode> nodes = JSON.readValues(in)) {
      while (nodes.hasNextValue()) {
        JsonNode node = nodes.nextValue();
        int line = nodes.getParser().currentLocation().getLineNr();
        try {
          taker.accept(record(node));
        } catch (NoRecordsException e) {
          throw new NoRecordsException(NotRecords.IN_LINE.of(line, e.reason()));
        }
      }
    } catch (JsonProcessingException e) {
      throw noJson(e);
    }
  }

  private static NoRecordsException noJson(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    Message reason = NotRecords.NO_JSON.of();
    return new NoRecordsException(line > 0 ? NotRecords.IN_LINE.of(line, reason) : reason);
  }

  private static FigureRecord record(JsonNode node) throws NoRecordsException {
    if (!node.isObject()) {
      throw new NoRecordsException(NotRecords.NO_RECORD.of());
    }
    int start = integer(node, "start");
    int end = integer(node, "end");
    if (start < 0 || end <= start) {
      throw new NoRecordsException(NotRecords.NO_SPAN.of(start, end));
    }
    Figure figure =
        new Figure(
            start,
            end,
            required(node, "quote"),
            code(node, "kind", Kind.values(), Kind::code),
            present(number(node, "value"), "value"),
            number(node, "value_max"),
            number(node, "base"),
            text(node, "unit"),
            text(node, "per"),
            optionalCode(node, "modifier", Modifier.values(), Modifier::code),
            optionalCode(node, "direction", Direction.values(), Direction::code),
            text(node, "versus"),
            text(node, "subject"),
            text(node, "period"),
            code(node, "status", Status.values(), Status::code),
            required(node, "sentence"),
            required(node, "rule"),
            number(node, "confidence"));
    return new FigureRecord(
        required(node, "id"),
        required(node, "source"),
        text(node, "title"),
        text(node, "published"),
        text(node, "url"),
        figure);
  }

  private static @Nullable String text(JsonNode node, String key) throws NoRecordsException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new NoRecordsException(NotRecords.NO_TEXT.of(key));
    }
    return value.textValue();
  }

  private static String required(JsonNode node, String key) throws NoRecordsException {
    return present(text(node, key), key);
  }

  private static <T> T present(@Nullable T value, String key) throws NoRecordsException {
    if (value == null) {
      throw new NoRecordsException(NotRecords.MISSING.of(key));
    }
    return value;
  }

  private static @Nullable BigDecimal number(JsonNode node, String key) throws NoRecordsException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber() || Math.abs(value.decimalValue().scale()) > MOST_DIGITS) {
      throw new NoRecordsException(NotRecords.NO_NUMBER.of(key));
    }
    return value.decimalValue();
  }

  private static int integer(JsonNode node, String key) throws NoRecordsException {
    JsonNode value = node.path(key);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new NoRecordsException(NotRecords.NO_PLACE.of(key));
    }
    return value.intValue();
  }

  private static <T> T code(JsonNode node, String key, T[] values, Function<T, String> code)
      throws NoRecordsException {
    return present(optionalCode(node, key, values, code), key);
  }

  private static <T> @Nullable T optionalCode(
      JsonNode node, String key, T[] values, Function<T, String> code) throws NoRecordsException {
    String text = text(node, key);
    if (text == null) {
      return null;
    }
    for (T value : values) {
      if (code.apply(value).equals(text)) {
        return value;
      }
    }
    throw new NoRecordsException(NotRecords.NOT_KNOWN.of(key));
  }
}
