package org.solieu.input.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.SkipReason;
import org.solieu.input.part.UnreadableArticleException;

/**
 * The articles of a JSON file: one object; an array of objects, or several objects one behind the
 * other, named by their numbers; or one object in which such an array stands. One object is held in
 * memory at a time.
 */
public final class JsonParts implements Parts {
  private final Meter meter;
  private final Origin origin;
  private final JsonMapper mapper;
  private final RowReader reader;
  private final Queue<JsonNode> waiting = new ArrayDeque<>();
  private @Nullable JsonParser parser;
  private boolean inArray;
  private boolean numbered;
  private boolean ended;
  private int number;

  /**
   * The articles of a stream of UTF-8 or UTF-16.
   *
   * @param maxBytes how large an object may be
   */
  public JsonParts(InputStream in, Origin origin, int maxBytes, FieldNames fields) {
    this.meter = new Meter(in, maxBytes);
    this.origin = origin;
    this.mapper = Json.mapper(maxBytes);
    this.reader = new RowReader(fields);
  }

  @Override
  public @Nullable Part next() {
    try {
      JsonNode row = ended ? waiting.poll() : advance();
      if (row == null) {
        ended = true;
        return null;
      }
      number++;
      if (number == 1 && origin.met() && !isArticle(row)) {
        ended = true;
        waiting.clear();
        return origin.skipped(SkipReason.NO_TEXT_FIELD);
      }
      return part(row);
    } catch (JsonProcessingException e) {
      ended = true;
      return row(number + 1).unreadable(Json.broken(e));
    } catch (IOException e) {
      ended = true;
      return origin.unreadable(e);
    }
  }

  private Part part(JsonNode row) {
    Origin place = row(number);
    return row.isObject()
        ? place.unread(meter.sinceMark(), () -> reader.read(new JsonRow(row)))
        : place.unreadable(Flaw.NO_OBJECT.of());
  }

  private Origin row(int which) {
    return numbered ? origin.inside("#" + which) : origin;
  }

  private boolean isArticle(JsonNode row) {
    return row.isObject() && reader.hasText(new JsonRow(row));
  }

  /** The next object; null after the last. */
  private @Nullable JsonNode advance() throws IOException {
    if (!waiting.isEmpty()) {
      return waiting.poll();
    }
    JsonParser open = parser;
    if (open == null) {
      open = mapper.getFactory().createParser(meter);
      open.setCodec(mapper);
      parser = open;
      return first(open);
    }
    meter.mark();
    JsonToken token = open.currentToken() == null ? open.nextToken() : open.currentToken();
    if (inArray && token == JsonToken.END_ARRAY || token == null) {
      ended = true;
      return null;
    }
    return value(open);
  }

  private @Nullable JsonNode first(JsonParser open) throws IOException {
    JsonToken token = open.nextToken();
    if (token == null) {
      throw new UnreadableArticleException(Flaw.EMPTY_JSON.of());
    }
    if (token == JsonToken.START_ARRAY) {
      inArray = true;
      numbered = true;
      if (open.nextToken() == JsonToken.END_ARRAY) {
        return null;
      }
      return value(open);
    }
    JsonNode row = value(open);
    numbered = open.currentToken() != null;
    if (!numbered && !isArticle(row)) {
      JsonNode rows = rows(row);
      if (rows != null) {
        numbered = true;
        rows.forEach(waiting::add);
        return waiting.poll();
      }
    }
    return row;
  }

  /** Reads a value and goes on to the token behind it. */
  private JsonNode value(JsonParser open) throws IOException {
    JsonNode value = mapper.readTree(open);
    open.nextToken();
    return value;
  }

  /** The first array of articles in an object that is none itself. */
  private @Nullable JsonNode rows(JsonNode object) {
    for (JsonNode value : object) {
      if (value.isArray() && !value.isEmpty() && isArticle(value.get(0))) {
        return value;
      }
    }
    return null;
  }

  /** Counts bytes, and stops where too many come without an article between them. */
  private static final class Meter extends FilterInputStream {
    private static final int SLACK = 1 << 16; // bytes that a parser reads ahead
    private final int most;
    private long read;
    private long marked;

    Meter(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    void mark() {
      marked = read;
    }

    long sinceMark() {
      return read - marked;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int got = super.read(bytes, start, length);
      count(got);
      return got;
    }

    private void count(int bytes) throws UnreadableArticleException {
      read += Math.max(0, bytes);
      if (sinceMark() > (long) most + SLACK) {
        throw new UnreadableArticleException(Flaw.LARGE_OBJECT.of());
      }
    }
  }
}
