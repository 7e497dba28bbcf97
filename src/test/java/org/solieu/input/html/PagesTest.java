package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solieu.input.part.Content;
import org.solieu.input.part.UnreadableArticleException;

/** Pages as papers have them: what is found on them, with and without knowledge of the sites. */
class PagesTest {
  private static final HtmlReader KNOWING = new HtmlReader();
  private static final HtmlReader GENERAL = new HtmlReader(SiteFacts.NONE);

  record Page(Layout layout, OwnArticle article) {
    @Override
    public String toString() {
      return layout.name() + " with " + article.name();
    }

    Content read(HtmlReader reader) throws UnreadableArticleException {
      return reader.read(layout.render(article), null);
    }

    /** What words are the same in the text found and the text that should be found, 0 to 1. */
    double likeness(Content content) {
      return Words.likeness(Words.of(content.text()), Words.of(layout.expected(article)));
    }
  }

  static List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String layout : Layout.NAMES) {
      for (String article : OwnArticle.NAMES) {
        pages.add(new Page(Layout.read(layout), OwnArticle.read(article)));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsTheArticle(Page page) throws Exception {
    check(page, page.read(KNOWING));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsTheArticleByGeneralRules(Page page) throws Exception {
    check(page, page.read(GENERAL));
  }

  private static void check(Page page, Content content) {
    assertThat(content.title())
        .isIn(page.article().title(), page.article().title() + " & \"thêm\"");
    assertThat(content.published()).isEqualTo(page.article().published());
    assertThat(page.likeness(content)).as(content.text()).isGreaterThan(0.97);
    assertThat(content.text()).doesNotContain("77");
    assertThat(Normalizer.normalize(content.text(), Normalizer.Form.NFC))
        .contains(page.article().fields().get("lead"))
        .contains(page.article().paragraphs());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysNothingTwice(Page page) throws Exception {
    List<String> lines = page.read(GENERAL).text().lines().filter(line -> !line.isBlank()).toList();
    Set<String> once = new HashSet<>(lines);
    assertThat(lines).hasSameSizeAs(once);
  }
}
