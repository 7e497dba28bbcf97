package org.solieu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.explanation.Evidence;
import org.solieu.explanation.Explanation;
import org.solieu.explanation.Explanation.Claim;
import org.solieu.explanation.Explanation.Rival;
import org.solieu.record.Article;
import org.solieu.record.Figure;

/** Explanations for programs: a JSON object a line for each reading. */
final class ExplanationJson implements ExplanationWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;

  ExplanationJson(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Article article, List<Explanation> explanations) throws IOException {
    StringWriter text = new StringWriter();
    for (Explanation explanation : explanations) {
      try (JsonGenerator json = JSON.createGenerator(text)) {
        write(json, article, explanation);
      }
      text.append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void write(JsonGenerator json, Article article, Explanation explanation)
      throws IOException {
    json.writeStartObject();
    string(json, "source", article.source());
    json.writeNumberField("start", explanation.start());
    json.writeNumberField("end", explanation.end());
    string(json, "quote", explanation.quote());
    string(json, "outcome", explanation.outcome().name().toLowerCase(Locale.ROOT));
    string(json, "before", explanation.before());
    string(json, "words", explanation.words());
    string(json, "after", explanation.after());
    Claim claim = explanation.claim();
    if (claim != null) {
      claim(json, claim);
    }
    Figure figure = explanation.figure();
    if (figure != null) {
      string(json, "direction", figure.direction() == null ? null : figure.direction().code());
      string(json, "versus", figure.versus());
      string(json, "subject", figure.subject());
      string(json, "period", figure.period());
      string(json, "status", figure.status().code());
      number(json, "confidence", figure.confidence());
    }
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : explanation.evidence()) {
      json.writeStartObject();
      string(json, "part", evidence.part());
      string(json, "words", evidence.words());
      string(json, "role", evidence.entry().role().code());
      string(json, "code", evidence.entry().code().isEmpty() ? null : evidence.entry().code());
      number(json, "factor", evidence.entry().factor());
      string(json, "origin", evidence.entry().origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lost_to");
    for (Rival rival : explanation.lostTo()) {
      json.writeStartObject();
      string(json, "words", rival.quote());
      string(json, "what", rival.what());
      string(json, "rule", rival.rule());
      number(json, "weight", rival.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, Claim claim) throws IOException {
    string(json, "what", claim.what());
    string(json, "rule", claim.rule());
    number(json, "weight", claim.weight());
    number(json, "value", claim.value());
    number(json, "value_max", claim.valueMax());
    number(json, "base", claim.base());
    string(json, "unit", claim.unit());
    string(json, "per", claim.per());
    string(json, "modifier", claim.modifier());
  }

  /** A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
  private static void string(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      json.writeString(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.toPlainString());
    }
  }
}
