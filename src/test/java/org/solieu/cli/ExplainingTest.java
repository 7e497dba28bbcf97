package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.solieu.message.Language;
import org.solieu.record.Article;

class ExplainingTest {
  @Test
  void goesOnAfterWhatOneArticleDoesNotStand() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> written = new ArrayList<>();
    Explaining explaining =
        new Explaining(
            article -> {
              switch (article.text()) {
                case "large" -> throw new OutOfMemoryError("heap");
                case "deep" -> throw new StackOverflowError();
                case "bug" -> throw new IllegalStateException("wrong");
                default -> {
                  return List.of();
                }
              }
            },
            (article, explanations) -> written.add(article.source()),
            new Messages(new PrintStream(err, true, UTF_8), Language.EN));
    for (String text : List.of("large", "deep", "bug", "good")) {
      explaining.article(new Article(text + ".txt", null, null, null, text));
    }
    assertThat(written).containsExactly("good.txt");
    assertThat(explaining.done()).isEqualTo(1);
    assertThat(explaining.failed()).isEqualTo(3);
    assertThat(err.toString(UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith("; it is not explained"))
        .first()
        .isEqualTo("solieu: large.txt: needs more memory than there is; it is not explained");
  }
}
