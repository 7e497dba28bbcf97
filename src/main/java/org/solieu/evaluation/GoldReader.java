package org.solieu.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.solieu.message.Message;
import org.solieu.record.Article;
import org.solieu.record.Kind;

/**
 * Reads gold files: JSON with {@code figures}, each with its {@code quote}, which occurrence of it
 * is meant ({@code nth}, 1 if left out) or where it stands ({@code start}, {@code end}), and its
 * fields. A field left out is null, but each figure has a kind and a value; a field {@code {"any":
 * [x, y]}} has several right values.
 */
public final class GoldReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final List<String> KINDS = Stream.of(Kind.values()).map(Kind::code).toList();

  /** What a figure may have beside the fields that are compared; of the record, or our own. */
  private static final Set<String> OTHER_KEYS =
      Set.of(
          "id",
          "source",
          "title",
          "published",
          "url",
          "start",
          "end",
          "quote",
          "sentence",
          "rule",
          "confidence",
          "nth",
          "optional",
          "note");

  private GoldReader() {}

  /**
   * Reads the gold of one article.
   *
   * @param article the article, whose source is the name of its text
   * @param json the gold file
   * @throws GoldException if it is no gold of this article; the reason says why
   */
  public static GoldArticle read(Article article, byte[] json) throws GoldException {
    JsonNode figures = tree(json).path("figures");
    if (!figures.isArray()) {
      throw new GoldException(GoldFault.NO_FIGURES.of());
    }
    List<GoldFigure> found = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      try {
        found.add(figure(article.text(), figures.get(i)));
      } catch (GoldException e) {
        throw new GoldException(GoldFault.IN_FIGURE.of(i + 1, e.reason()), e);
      }
    }
    return new GoldArticle(article, found);
  }

  private static JsonNode tree(byte[] json) throws GoldException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          e.getLocation() == null
              ? GoldFault.NO_JSON.of()
              : GoldFault.NO_JSON_AT.of(e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new GoldException(GoldFault.NOT_UTF_8.of(), e);
    }
  }

  private static GoldFigure figure(String text, JsonNode node) throws GoldException {
    String quote = node.path("quote").textValue();
    if (quote == null || quote.isEmpty()) {
      throw new GoldException(GoldFault.NO_QUOTE.of());
    }
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!OTHER_KEYS.contains(key) && Field.of(key).isEmpty()) {
        throw new GoldException(GoldFault.NO_FIELD.of(shown(key)));
      }
    }
    Map<Field, List<String>> readings = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      readings.put(field, values(field, node.path(field.key())));
    }
    int at = place(text, quote, node);
    int start = text.codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    return new GoldFigure(start, end, quote, node.path("optional").asBoolean(), readings);
  }

  /** Where the quote stands, in UTF-16. */
  private static int place(String text, String quote, JsonNode node) throws GoldException {
    if (node.has("start")) {
      int start = node.path("start").isIntegralNumber() ? node.path("start").asInt(-1) : -1;
      if (start >= 0 && start <= text.codePointCount(0, text.length())) {
        int at = text.offsetByCodePoints(0, start);
        if (text.startsWith(quote, at)) {
          return at;
        }
      }
      throw new GoldException(GoldFault.NOT_THERE.of(shown(quote), node.path("start").asText()));
    }
    int nth = nth(node.path("nth"));
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(quote, at + 1);
      if (at < 0) {
        throw new GoldException(
            nth > 1
                ? GoldFault.NOT_SO_OFTEN.of(shown(quote), nth)
                : GoldFault.NOT_IN_TEXT.of(shown(quote)));
      }
    }
    return at;
  }

  private static int nth(JsonNode node) throws GoldException {
    if (node.isMissingNode() || node.isNull()) {
      return 1;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1) {
      throw new GoldException(GoldFault.NO_NTH.of(shown(node)));
    }
    return node.intValue();
  }

  private static List<String> values(Field field, JsonNode node) throws GoldException {
    JsonNode any = node.path("any");
    if (!node.isObject()) {
      return List.of(value(field, node));
    }
    if (!any.isArray() || any.isEmpty()) {
      throw new GoldException(GoldFault.NO_VALUES.of(field.key()));
    }
    List<String> values = new ArrayList<>();
    for (JsonNode one : any) {
      values.add(value(field, one));
    }
    return List.copyOf(values);
  }

  private static String value(Field field, JsonNode node) throws GoldException {
    if (field == Field.KIND && !KINDS.contains(node.asText())) {
      throw new GoldException(GoldFault.NO_KIND.of(String.join(", ", KINDS), shown(node)));
    }
    if (node.isMissingNode() || node.isNull()) {
      if (field == Field.VALUE) {
        throw new GoldException(GoldFault.NO_NUMBER.of(field.key(), GoldFault.NOTHING.of()));
      }
      return "";
    }
    if (field.isNumber()) {
      return number(field, node);
    }
    if (!node.isTextual()) {
      throw new GoldException(GoldFault.NO_TEXT.of(field.key(), shown(node)));
    }
    return node.textValue();
  }

  private static String number(Field field, JsonNode node) throws GoldException {
    String text = node.asText();
    boolean is = node.isNumber() || node.isTextual() && text.matches("-?[0-9]{1,40}(\\.[0-9]+)?");
    if (!is && (field == Field.VALUE || !text.isEmpty())) {
      throw new GoldException(GoldFault.NO_NUMBER.of(field.key(), shown(node)));
    }
    return text;
  }

  private static Message shown(JsonNode node) {
    return node.isMissingNode()
        ? GoldFault.NOTHING.of()
        : shown(node.isTextual() ? node.textValue() : "" + node);
  }

  private static Message shown(String text) {
    return GoldFault.QUOTED.of(text.length() > 60 ? text.substring(0, 59) + "…" : text);
  }
}
