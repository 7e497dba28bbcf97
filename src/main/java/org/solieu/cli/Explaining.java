package org.solieu.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.solieu.batch.Failure;
import org.solieu.explanation.Explanation;
import org.solieu.input.ArticleVisitor;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.message.Message;
import org.solieu.record.Article;

/** Explains one article after the other; what one of them does not stand does not end the run. */
final class Explaining implements ArticleVisitor<IOException> {
  private final Function<Article, List<Explanation>> explainer;
  private final ExplanationWriter writer;
  private final Messages messages;
  private int done;
  private int failed;

  Explaining(
      Function<Article, List<Explanation>> explainer, ExplanationWriter writer, Messages messages) {
    this.explainer = explainer;
    this.writer = writer;
    this.messages = messages;
  }

  /** How many articles were explained. */
  int done() {
    return done;
  }

  /** How many could not be. */
  int failed() {
    return failed;
  }

  @Override
  public void article(Article article) throws IOException {
    try {
      writer.write(article, explainer.apply(article));
      done++;
    } catch (OutOfMemoryError e) {
      failed(article, Failure.OUT_OF_MEMORY.of(), e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      failed(article, Failure.INTERNAL_ERROR.of(e), e);
    }
  }

  private void failed(Article article, Message reason, Throwable cause) {
    messages.error(article.source(), reason, Notice.NOT_EXPLAINED.of(), cause);
    failed++;
  }

  @Override
  public void unreadable(String name, UnreadableArticleException why) {
    messages.error(name, why.reason(), Notice.NOT_EXPLAINED.of(), why.getCause());
    failed++;
  }
}
