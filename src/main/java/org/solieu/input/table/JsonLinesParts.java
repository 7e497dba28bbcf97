package org.solieu.input.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    while (!ended) {
      try {
        byte[] line = lines.next();
        if (line == null) {
          ended = true;
        } else if (!isBlank(line)) {
          return part(line);
        }
      } catch (UnreadableArticleException e) {
        return row().unreadable(e);
      } catch (IOException e) {
        ended = true;
        return origin.unreadable(e);
      }
    }
    return null;
  }

  private Part part(byte[] line) {
    boolean first = !begun;
    begun = true;
    if (first && !beginsObject(line)) {
      ended = true;
      return origin.unreadable(Flaw.NO_JSON_LINES.of());
    }
    if (first && origin.met() && hasNoText(line)) {
      ended = true;
      return origin.skipped(SkipReason.NO_TEXT_FIELD);
    }
    return row().unread(line.length, () -> read(line));
  }

  private Origin row() {
    return origin.inside("#" + lines.number());
  }

  private boolean hasNoText(byte[] line) {
    try {
      JsonNode row = parse(line);
      return !row.isObject() || !reader.hasText(new JsonRow(row));
    } catch (UnreadableArticleException e) {
      return false;
    }
  }

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
