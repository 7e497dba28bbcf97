package org.solieu.input.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.solieu.input.encoding.TextDecoder;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.SkipReason;
import org.solieu.input.part.UnreadableArticleException;

/** The rows of JSON Lines, named by the numbers of their lines. A broken line spoils no other. */
public final class JsonLinesParts implements Parts {
  private final Lines lines;
  private final Origin origin;
  private final TextEncoding encoding;
  private final JsonMapper mapper;
  private final RowReader reader;
  private final int maxBytes;
  private final Queue<Line> ahead = new ArrayDeque<>();
  private @Nullable IOException failure; // that comes behind what is ahead
  private boolean begun;
  private boolean ended;

  /**
   * The rows of a stream.
   *
   * @param maxBytes how long a line may be
   */
  public JsonLinesParts(
      InputStream in, Origin origin, int maxBytes, TextEncoding encoding, FieldNames fields) {
    this.lines = new Lines(in, maxBytes);
    this.maxBytes = maxBytes;
    this.origin = origin;
    this.encoding = encoding;
    this.mapper =
        Json.mapper(maxBytes)
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    this.reader = new RowReader(fields);
  }

  @Override
  public @Nullable Part next() {
    try {
      Line line = ahead.isEmpty() ? line() : ahead.poll();
      return line == null ? null : part(line);
    } catch (IOException e) {
      ended = true;
      failure = null;
      return origin.unreadable(e);
    }
  }

  /** The next line that is not blank; null after the last. */
  private @Nullable Line line() throws IOException {
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
    while (!ended) {
      try {
        byte[] line = lines.next();
        if (line == null) {
          ended = true;
        } else if (!isBlank(line)) {
          return new Line(lines.number(), line, null);
        }
      } catch (UnreadableArticleException e) {
        if (e.reason().key() != Flaw.LONG_LINE) {
          throw e;
        }
        return new Line(lines.number(), new byte[0], e);
      }
    }
    return null;
  }

  private Part part(Line line) {
    boolean first = !begun;
    begun = true;
    Origin row = origin.inside("#" + line.number);
    if (line.flaw != null) {
      return row.unreadable(line.flaw);
    }
    byte[] bytes = line.bytes;
    if (first && !beginsObject(bytes)) {
      ended = true;
      return origin.unreadable(Flaw.NO_JSON_LINES.of());
    }
    if (first && origin.met() && hasNoText(line) && !isTextAhead()) {
      ended = true;
      failure = null;
      ahead.clear();
      return origin.skipped(SkipReason.NO_TEXT_FIELD);
    }
    return row.unread(bytes.length, () -> read(bytes));
  }

  /** Whether one of the next rows has a text; they are kept for their turn. */
  private boolean isTextAhead() {
    long held = 0;
    while (ahead.size() < Row.MOST_AHEAD && held < maxBytes) {
      try {
        Line line = line();
        if (line == null) {
          break;
        }
        held += line.bytes.length;
        ahead.add(line);
      } catch (IOException e) {
        failure = e; // It is told of in its turn.
        break;
      }
    }
    return !ahead.stream().allMatch(this::hasNoText);
  }

  private boolean hasNoText(Line line) {
    try {
      JsonNode row = line.flaw == null ? parse(line.bytes) : null;
      return row != null && !(row.isObject() && reader.hasText(new JsonRow(row)));
    } catch (UnreadableArticleException e) {
      return false;
    }
  }

  /**
   * A line.
   *
   * @param number which one of the stream, from 1
   * @param bytes without its end
   * @param flaw why it cannot be read; null where it can
   */
  private record Line(int number, byte[] bytes, @Nullable UnreadableArticleException flaw) {}

  private Content read(byte[] line) throws UnreadableArticleException {
    JsonNode row = parse(line);
    if (!row.isObject()) {
      throw new UnreadableArticleException(Flaw.NO_OBJECT.of());
    }
    return reader.read(new JsonRow(row));
  }

  private JsonNode parse(byte[] line) throws UnreadableArticleException {
    try {
      return mapper.readTree(TextDecoder.decodeAsIs(line, encoding));
    } catch (JsonProcessingException e) {
      throw Json.broken(e);
    }
  }

  private static boolean beginsObject(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).replace("\uFEFF", "").strip().startsWith("{");
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
