package org.solieu.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solieu.evaluation.Field;
import org.solieu.evaluation.Mistake;
import org.solieu.evaluation.Rate;
import org.solieu.evaluation.Scores;
import org.solieu.message.Message;
import org.solieu.record.Kind;

/** Writes scores, and the first of the mistakes that were asked for, for people or programs. */
final class ScoreReport {
  private static final int DIGITS = 4;

  private final Scores scores;
  private final List<Mistake> mistakes;
  private final int most;
  private final Messages words;

  ScoreReport(Scores scores, List<Mistake> mistakes, int most, Messages words) {
    this.scores = scores;
    this.mistakes = mistakes;
    this.most = most;
    this.words = words;
  }

  void write(OutputStream out, ScoreFormat format) throws IOException {
    String text = format == ScoreFormat.JSON ? json() : table();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "%s",
        words.say(
            Notice.SCORE_SIZE.of(scores.articles(), scores.goldFigures(), scores.misquoted())));
    line(out, "");
    line(out, "%-12s %10s %10s %10s", "", "precision", "recall", "F1");
    rate(out, "detection", scores.detection());
    rate(out, "figure", scores.figure());
    rate(out, "record", scores.record());
    line(
        out,
        "%-12s %10s %10s %10s  %s",
        "macro",
        "",
        "",
        round(scores.macroF1()),
        words.say(Notice.SCORE_MACRO.of()));
    line(out, "");
    line(out, "%-12s %10s %10s  %s", "field", "right", "F1", words.say(Notice.SCORE_FIELDS.of()));
    scores
        .fields()
        .forEach(
            (field, score) ->
                line(
                    out,
                    "%-12s %10s %10s",
                    field.key(),
                    round(score.accuracy()),
                    round(score.f1())));
    line(out, "%-12s %10s", "exact quote", round(scores.exactQuote()));
    line(out, "%-12s %10s", "exact unit", round(scores.exactUnit()));
    line(out, "");
    line(out, "%-12s %10s %10s", "kind", "figures", "F1");
    scores
        .kinds()
        .forEach(
            (kind, score) ->
                line(out, "%-12s %10d %10s", kind.code(), score.gold(), round(score.f1())));
    if (most > 0) {
      line(out, "");
      shown().forEach(mistake -> line(out, "%s", Messages.visible(sentence(mistake))));
      if (mistakes.size() > most) {
        line(out, "%s", words.say(Notice.SCORE_MORE.of(mistakes.size() - most)));
      }
    }
    return out.toString();
  }

  private String sentence(Mistake mistake) {
    Message what =
        switch (mistake.sort()) {
          case Mistake.MISSED -> Notice.SCORE_MISSED.of(mistake.gold());
          case Mistake.INVENTED -> Notice.SCORE_INVENTED.of(mistake.got());
          default ->
              Notice.SCORE_WRONG.of(mistake.sort(), orNull(mistake.got()), orNull(mistake.gold()));
        };
    return mistake.article()
        + ":"
        + mistake.start()
        + ": "
        + mistake.kind()
        + " \""
        + mistake.quote()
        + "\": "
        + words.say(what)
        + "  … "
        + mistake.context();
  }

  private static String orNull(String value) {
    return value.isEmpty() ? "null" : value;
  }

  private List<Mistake> shown() {
    return mistakes.subList(0, Math.min(most, mistakes.size()));
  }

  private static void rate(StringBuilder out, String name, Rate rate) {
    line(
        out,
        "%-12s %10s %10s %10s",
        name,
        round(rate.precision()),
        round(rate.recall()),
        round(rate.f1()));
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private String json() throws IOException {
    ObjectNode json = JsonNodeFactory.withExactBigDecimals(true).objectNode();
    json.put("macro_f1", round(scores.macroF1()));
    rate(json, "detection", scores.detection());
    rate(json, "figure", scores.figure());
    rate(json, "record", scores.record());
    for (Map.Entry<Field, Scores.OfField> entry : scores.fields().entrySet()) {
      json.put(entry.getKey().key() + "_acc", round(entry.getValue().accuracy()));
      json.put(entry.getKey().key() + "_f1", round(entry.getValue().f1()));
    }
    json.put("quote_exact", round(scores.exactQuote()));
    json.put("unit_exact", round(scores.exactUnit()));
    ObjectNode kinds = json.putObject("kinds");
    for (Map.Entry<Kind, Scores.OfKind> entry : scores.kinds().entrySet()) {
      ObjectNode kind = kinds.putObject(entry.getKey().code());
      kind.put("f1", round(entry.getValue().f1())).put("gold", entry.getValue().gold());
    }
    json.put("articles", scores.articles());
    json.put("gold_figures", scores.goldFigures());
    json.put("quotes_not_at_their_offsets", scores.misquoted());
    if (most > 0) {
      ArrayNode errors = json.putArray("errors");
      shown().forEach(mistake -> add(errors.addObject(), mistake));
      json.put("errors_in_all", mistakes.size());
    }
    return new JsonMapper().writeValueAsString(json) + "\n";
  }

  private static void add(ObjectNode json, Mistake mistake) {
    json.put("error", mistake.sort())
        .put("kind", mistake.kind())
        .put("article", mistake.article())
        .put("start", mistake.start())
        .put("quote", mistake.quote())
        .put("gold", mistake.gold().isEmpty() ? null : mistake.gold())
        .put("got", mistake.got().isEmpty() ? null : mistake.got())
        .put("context", mistake.context());
  }

  private static void rate(ObjectNode json, String name, Rate rate) {
    json.put(name + "_p", round(rate.precision()));
    json.put(name + "_r", round(rate.recall()));
    json.put(name + "_f1", round(rate.f1()));
  }

  /** The exact value of the number, rounded half to even. */
  private static BigDecimal round(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
