package org.solieu.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report while it is written: articles go in, pages come out. All of it stands on one page as
 * long as that stays light enough for a browser; then another page begins. Holds one article at a
 * time. Not for use by several threads at once.
 */
public final class Report {
  /** How long the texts on one page may be together, in UTF-16, if there is more than one. */
  public static final long MOST_CHARACTERS = 16L << 20;

  private final PageTemplate template;
  private final PageStore store;
  private final int mostFigures;
  private final @Nullable String lang;
  private final List<Page> pages = new ArrayList<>();

  /**
   * Begins a report; nothing is opened before the first article.
   *
   * @param store where the pages go
   * @param mostFigures how many figures a page may hold, at least 1; an article is never parted
   * @param lang the language that the pages are to begin in, {@code vi} or {@code en}; null for
   *     that of the browser
   * @throws IOException if the program's own files cannot be read
   */
  public Report(PageStore store, int mostFigures, @Nullable String lang) throws IOException {
    this.template = PageTemplate.load();
    this.store = store;
    this.mostFigures = mostFigures;
    this.lang = lang;
  }

  /**
   * Adds an article.
   *
   * @throws IOException if the page cannot be written
   */
  public void add(ReportArticle article) throws IOException {
    if (pages.isEmpty() || !hasRoom(last(), article)) {
      open();
    }
    last().add(article);
  }

  private boolean hasRoom(Page page, ReportArticle article) {
    int length = article.text() == null ? 0 : article.text().length();
    return page.articles() == 0
        || (page.figures() + article.records().size() <= mostFigures
            && page.characters() + length <= MOST_CHARACTERS);
  }

  private Page last() {
    return pages.get(pages.size() - 1);
  }

  private void open() throws IOException {
    pages.add(new Page(template, store.open(pages.size() + 1)));
  }

  /**
   * Ends all pages; their streams stay open. To be called once.
   *
   * @return how many pages there are; at least one
   * @throws IOException if a page cannot be written
   */
  public int end() throws IOException {
    if (pages.isEmpty()) {
      open();
    }
    List<String> names = IntStream.rangeClosed(1, pages.size()).mapToObj(store::name).toList();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).end(i + 1, names, pages, lang);
    }
    return pages.size();
  }

  /** How many figures the report holds. */
  public long figures() {
    return pages.stream().mapToLong(Page::figures).sum();
  }
}
