package org.solieu.input.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/** JSON as it is read here: limits on what it may hold, and what to say where it is none. */
final class Json {
  private static final int DEEPEST = 200;

  private Json() {}

  /** A reader of JSON whose texts may be as long as an article. */
  static JsonMapper mapper(int maxBytes) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Math.max(1, maxBytes))
                    .build())
            .build();
    return new JsonMapper(factory);
  }

  /** What to say of broken JSON. */
  static UnreadableArticleException broken(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return new UnreadableArticleException(Flaw.JSON_LIMITS.of(DEEPEST), e);
    }
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    return new UnreadableArticleException(
        Flaw.BROKEN_JSON.of(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())), e);
  }
}
