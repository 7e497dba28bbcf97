package org.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.explanation.Evidence;
import org.solieu.explanation.Explanation;
import org.solieu.explanation.Explanation.Claim;
import org.solieu.explanation.Explanation.Rival;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.message.Message;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.Status;

/** Explanations for people: the sentence with the words marked, and the way it went below. */
final class ExplanationText implements ExplanationWriter {
  private final OutputStream out;
  private final Messages words;

  /**
   * Writes explanations.
   *
   * @param words has the words in the user's language
   */
  ExplanationText(OutputStream out, Messages words) {
    this.out = out;
    this.words = words;
  }

  @Override
  public void write(Article article, List<Explanation> explanations) throws IOException {
    StringBuilder text = new StringBuilder();
    line(text, article.source());
    for (Explanation explanation : explanations) {
      write(text, explanation);
    }
    line(text, "");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void write(StringBuilder text, Explanation explanation) {
    Claim claim = explanation.claim();
    switch (explanation.outcome()) {
      case FIGURE, EXCLUDED, UNREAD -> {
        line(text, "");
        line(text, "  " + marked(explanation));
      }
      case REJECTED -> {}
    }
    if (claim == null) {
      line(text, "    " + words.say(Notice.EXPLAIN_UNREAD.of()));
      return;
    }
    switch (explanation.outcome()) {
      case FIGURE -> line(text, "    " + words.say(figure(read(claim), explanation.figure())));
      case EXCLUDED -> line(text, "    " + words.say(Notice.EXPLAIN_EXCLUDED.of(read(claim))));
      default ->
          line(
              text,
              "    " + words.say(Notice.EXPLAIN_REJECTED.of(explanation.words(), read(claim))));
    }
    String indent = explanation.outcome() == Explanation.Outcome.REJECTED ? "        " : "      ";
    for (Evidence evidence : explanation.evidence()) {
      line(text, indent + pad(evidence.part()) + told(evidence));
    }
    if (explanation.figure() != null) {
      context(text, indent, explanation.figure());
    }
    Object lostTo = null;
    for (Rival rival : explanation.lostTo()) {
      Message one = Notice.EXPLAIN_RIVAL.of(rival.quote(), rival.what(), rival.weight());
      lostTo = lostTo == null ? one : Notice.EXPLAIN_AND.of(lostTo, one);
    }
    if (lostTo != null) {
      line(text, indent + words.say(Notice.EXPLAIN_LOST.of(lostTo)));
    }
  }

  private static String marked(Explanation explanation) {
    return explanation.before() + "⟦" + explanation.words() + "⟧" + explanation.after();
  }

  private Message read(Claim claim) {
    StringBuilder read = new StringBuilder(claim.what());
    add(read, claim.modifier());
    if (claim.value() != null) {
      Object number = claim.value().toPlainString();
      if (claim.valueMax() != null) {
        number = Notice.EXPLAIN_TO.of(number, claim.valueMax().toPlainString());
      }
      if (claim.base() != null) {
        number = Notice.EXPLAIN_OF.of(number, claim.base().toPlainString());
      }
      add(read, number instanceof Message message ? words.say(message) : number.toString());
    }
    add(read, claim.unit());
    String rate = claim.per();
    Object whole = rate == null ? read : Notice.EXPLAIN_PER.of(read, rate);
    return Notice.EXPLAIN_READING.of(whole, claim.rule(), claim.weight());
  }

  private static void add(StringBuilder read, @Nullable String value) {
    if (value != null) {
      read.append(' ').append(value);
    }
  }

  private static Message figure(Message read, @Nullable Figure figure) {
    BigDecimal confidence = figure == null ? null : figure.confidence();
    return confidence == null
        ? Notice.EXPLAIN_FIGURE.of(read)
        : Notice.EXPLAIN_FIGURE_SURE.of(read, confidence.toPlainString());
  }

  private String told(Evidence evidence) {
    LexiconEntry entry = evidence.entry();
    StringBuilder role = new StringBuilder(entry.role().code());
    add(role, entry.code().isEmpty() ? null : entry.code());
    if (entry.factor() != null) {
      role.append(", ").append(entry.factor().toPlainString());
    }
    return words.say(Notice.EXPLAIN_EVIDENCE.of(evidence.words(), role, entry.origin()));
  }

  private static void context(StringBuilder text, String indent, Figure figure) {
    told(text, indent, "direction", figure.direction() == null ? null : figure.direction().code());
    told(text, indent, "versus", figure.versus());
    told(text, indent, "subject", figure.subject());
    told(text, indent, "period", figure.period());
    told(text, indent, "status", figure.status() == Status.ACTUAL ? null : figure.status().code());
  }

  private static void told(
      StringBuilder text, String indent, String field, @Nullable String value) {
    if (value != null) {
      line(text, indent + pad(field) + "= " + value);
    }
  }

  private static String pad(String part) {
    return part + " ".repeat(11 - part.length());
  }

  private static void line(StringBuilder text, String line) {
    text.append(Messages.visible(line)).append('\n');
  }
}
