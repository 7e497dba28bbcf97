package org.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.solieu.explanation.Evidence;
import org.solieu.explanation.Explanation;
import org.solieu.explanation.Explanation.Claim;
import org.solieu.lexicon.LexiconEntry;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.Status;

/** Explanations for people: the sentence with the words marked, and the way it went below. */
final class ExplanationText implements ExplanationWriter {
  private final OutputStream out;

  ExplanationText(OutputStream out) {
    this.out = out;
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

  private static void write(StringBuilder text, Explanation explanation) {
    Claim claim = explanation.claim();
    switch (explanation.outcome()) {
      case FIGURE, EXCLUDED, UNREAD -> {
        line(text, "");
        line(text, "  " + marked(explanation));
      }
      case REJECTED -> {}
    }
    if (claim == null) {
      line(text, "    not read: no rule makes anything of this number");
      return;
    }
    switch (explanation.outcome()) {
      case FIGURE -> line(text, "    figure: " + read(claim) + sure(explanation.figure()));
      case EXCLUDED -> line(text, "    no figure: " + read(claim));
      default -> line(text, "    rejected: \"" + explanation.words() + "\" as " + read(claim));
    }
    String indent = explanation.outcome() == Explanation.Outcome.REJECTED ? "        " : "      ";
    for (Evidence evidence : explanation.evidence()) {
      line(text, indent + pad(evidence.part()) + told(evidence));
    }
    if (explanation.figure() != null) {
      context(text, indent, explanation.figure());
    }
    if (!explanation.lostTo().isEmpty()) {
      line(
          text,
          indent
              + "lost to "
              + explanation.lostTo().stream()
                  .map(
                      rival ->
                          "\""
                              + rival.quote()
                              + "\" as "
                              + rival.what()
                              + ", weight "
                              + rival.weight())
                  .collect(Collectors.joining(" and ")));
    }
  }

  private static String marked(Explanation explanation) {
    return explanation.before() + "⟦" + explanation.words() + "⟧" + explanation.after();
  }

  private static String read(Claim claim) {
    StringBuilder read = new StringBuilder(claim.what());
    add(read, " ", claim.modifier());
    add(read, " ", claim.value());
    add(read, " to ", claim.valueMax());
    add(read, " of ", claim.base());
    add(read, " ", claim.unit());
    add(read, " per ", claim.per());
    return read + " (rule " + claim.rule() + ", weight " + claim.weight() + ")";
  }

  private static void add(StringBuilder read, String before, @Nullable Object value) {
    if (value != null) {
      read.append(before)
          .append(value instanceof BigDecimal number ? number.toPlainString() : value);
    }
  }

  private static String sure(@Nullable Figure figure) {
    return figure == null || figure.confidence() == null
        ? ""
        : ", confidence " + figure.confidence().toPlainString();
  }

  private static String told(Evidence evidence) {
    LexiconEntry entry = evidence.entry();
    StringBuilder told = new StringBuilder("\"" + evidence.words() + "\"");
    told.append(" is ").append(entry.role().code());
    add(told, " ", entry.code().isEmpty() ? null : entry.code());
    add(told, ", ", entry.factor());
    return told.append(" (").append(entry.origin()).append(')').toString();
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
