package org.solieu.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/**
 * One page while it is written. Articles go straight to the output; the end, which tells of the
 * other pages as well, comes once their number is known. Numbers are written as text, so that the
 * browser does not round them.
 */
final class Page {
  private final PageTemplate template;
  private final Writer out;
  private final JsonGenerator json;
  private int articles;
  private int figures;
  private long characters;

  /** Begins a page. */
  Page(PageTemplate template, OutputStream stream) throws IOException {
    this.template = template;
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    out.write(template.head());
    this.json =
        new JsonFactory()
            .createGenerator(out)
            .setCharacterEscapes(new HtmlSafeEscapes())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.writeStartObject();
    json.writeArrayFieldStart("articles");
  }

  int articles() {
    return articles;
  }

  int figures() {
    return figures;
  }

  /** How long the articles' texts are together, in UTF-16. */
  long characters() {
    return characters;
  }

  void add(ReportArticle article) throws IOException {
    articles++;
    figures += article.records().size();
    characters += article.text() == null ? 0 : article.text().length();
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("source", article.source());
    json.writeStringField("title", article.title());
    json.writeStringField("published", article.published());
    json.writeStringField("url", article.url());
    json.writeStringField("text", article.text());
    writeChanges(article.changes());
    writeFigures(article.records());
    json.writeEndObject();
  }

  private void writeChanges(List<Change> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Change change : changes) {
      json.writeStartArray();
      json.writeNumber(change.start());
      json.writeNumber(change.end());
      json.writeString(change.to());
      json.writeString(change.reason());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Figures name their sentence by its place in the list of the article's sentences. */
  private void writeFigures(List<FigureRecord> records) throws IOException {
    List<String> sentences = new ArrayList<>();
    json.writeArrayFieldStart("figures");
    for (FigureRecord record : records) {
      String sentence = record.figure().sentence();
      if (sentences.isEmpty() || !sentences.get(sentences.size() - 1).equals(sentence)) {
        sentences.add(sentence);
      }
      writeFigure(record, sentences.size() - 1);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (String sentence : sentences) {
      json.writeString(sentence);
    }
    json.writeEndArray();
  }

  /** The fields stand in the order in which model.js names them. */
  private void writeFigure(FigureRecord record, int sentence) throws IOException {
    Figure figure = record.figure();
    json.writeStartArray();
    json.writeString(record.id());
    json.writeNumber(figure.start());
    json.writeNumber(figure.end());
    json.writeString(figure.quote());
    json.writeString(figure.kind().code());
    writeNumber(figure.value());
    writeNumber(figure.valueMax());
    writeNumber(figure.base());
    json.writeString(figure.unit());
    json.writeString(figure.per());
    json.writeString(figure.modifier() == null ? null : figure.modifier().code());
    json.writeString(figure.direction() == null ? null : figure.direction().code());
    json.writeString(figure.versus());
    json.writeString(figure.subject());
    json.writeString(figure.period());
    json.writeString(figure.status().code());
    json.writeNumber(sentence);
    json.writeString(figure.rule());
    writeNumber(figure.confidence());
    json.writeEndArray();
  }

  private void writeNumber(@Nullable BigDecimal number) throws IOException {
    json.writeString(number == null ? null : number.toPlainString());
  }

  /**
   * Ends the page; the stream stays open.
   *
   * @param number which page it is, from 1 on
   * @param names the file names of all pages
   * @param all all pages
   * @param lang the language that the page is to begin in; null for that of the browser
   */
  void end(int number, List<String> names, List<Page> all, @Nullable String lang)
      throws IOException {
    json.writeEndArray();
    json.writeStringField("lang", lang);
    json.writeNumberField("page", number);
    json.writeArrayFieldStart("pages");
    for (int i = 0; i < names.size(); i++) {
      json.writeStartObject();
      if (names.size() > 1) {
        json.writeStringField("name", names.get(i));
      }
      json.writeNumberField("articles", all.get(i).articles());
      json.writeNumberField("figures", all.get(i).figures());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write(template.foot());
    out.flush();
  }
}
