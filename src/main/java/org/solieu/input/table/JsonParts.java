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
 * other, named by their numbers; or one object in which such arrays stand. One object is held in
 * memory at a time; at the begin of a file that was met, as many as are looked at to tell whether
 * articles are among them.
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
  private @Nullable IOException failure; // that comes behind what is waiting
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
      JsonNode row = waiting.isEmpty() ? parsed() : waiting.poll();
      if (row == null) {
        ended = true;
        return null;
      }
      number++;
      if (number == 1 && origin.met() && !isArticle(row) && !isArticleAhead()) {
        ended = true;
        failure = null;
        waiting.clear();
        return origin.skipped(SkipReason.NO_TEXT_FIELD);
      }
      return part(row);
    } catch (JsonProcessingException e) {
      ended = true;
      failure = null;
      return row(number + 1).unreadable(Json.broken(e));
    } catch (IOException e) {
      ended = true;
      failure = null;
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

  /** Whether one of the next rows is an article; they are kept for their turn. */
  private boolean isArticleAhead() {
    long start = meter.read;
    while (failure == null && waiting.size() < Row.MOST_AHEAD && meter.read - start < meter.most) {
      try {
        JsonNode row = parsed();
        if (row == null) {
          break;
        }
        waiting.add(row);
      } catch (IOException e) {
        failure = e; // It is told of in its turn.
      }
    }
    return waiting.stream().anyMatch(this::isArticle);
  }

  private @Nullable JsonNode parsed() throws IOException {
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
    return ended ? null : advance();
  }

  /** The next object; null after the last. */
  private @Nullable JsonNode advance() throws IOException {
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
      for (JsonNode value : row) {
        if (isOfArticles(value)) {
          numbered = true;
          value.forEach(waiting::add);
        }
      }
      return numbered ? waiting.poll() : row;
    }
    return row;
  }

  /** Reads a value and goes on to the token behind it. */
  private JsonNode value(JsonParser open) throws IOException {
    JsonNode value = mapper.readTree(open);
    open.nextToken();
    return value;
  }

  private boolean isOfArticles(JsonNode array) {
    if (array.isArray()) {
      for (int i = 0; i < array.size() && i <= Row.MOST_AHEAD; i++) {
        if (isArticle(array.get(i))) {
          return true;
        }
      }
    }
    return false;
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
