package org.solieu.input.html;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.solieu.input.date.DateText;
import org.solieu.input.html.SiteFacts.Fact;

/**
 * Finds the day on which a page's article was published: in what the page says to machines; failing
 * that, in the short line nearest to the headline that tells a day. The day of the visit, which
 * pages show at their top, stands farther from it.
 */
final class DateFinder {
  private static final int WORDS_OF_A_LINE = 16;
  private static final int NEAR = 12; // blocks from the headline
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}\\s?[:hg]\\s?\\d{2}|gmt|thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật");
  private static final Pattern CHANGED = Pattern.compile("cập nhật|sửa|updated|modified");

  private final Headline headline;
  private final List<Block> blocks;
  private final List<Block> text;
  // What lies in the owners of blocks: a page may have all its lines in one.
  private final Map<Element, Optional<Element>> times = new IdentityHashMap<>();
  private final Map<Element, Boolean> named = new IdentityHashMap<>();

  private DateFinder(Headline headline, List<Block> blocks, List<Block> text) {
    this.headline = headline;
    this.blocks = blocks;
    this.text = text;
  }

  /**
   * The day; null where none is told.
   *
   * @param blocks all blocks of the page
   * @param text those that are the article's text, which tell days of their own
   */
  static @Nullable LocalDate find(
      Document page,
      Metadata metadata,
      Site site,
      Headline headline,
      List<Block> blocks,
      List<Block> text) {
    LocalDate told = told(metadata, headline, text);
    if (told != null) {
      return told;
    }
    Element known = site.first(page, Fact.DATE);
    LocalDate day = known == null ? null : DateText.find(known.text());
    return day == null ? new DateFinder(headline, blocks, text).shown() : day;
  }

  private static @Nullable LocalDate told(Metadata metadata, Headline headline, List<Block> text) {
    List<String> times =
        metadata.published(headline.text(), thing -> mayBeArticle(thing, headline, text));
    for (String time : times) {
      LocalDate day = DateText.find(time);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /**
   * Whether a thing on the page holds the headline or the text, or nothing that could lead to
   * another article.
   */
  private static boolean mayBeArticle(Element thing, Headline headline, List<Block> text) {
    for (Element e = headline.element(); e != null; e = e.parent()) {
      if (e == thing) {
        return true;
      }
    }
    return !text.isEmpty() && text.get(0).isIn(thing) || thing.selectFirst("a[href]") == null;
  }

  private @Nullable LocalDate shown() {
    int title = indexOf(headline, blocks);
    int first = text.isEmpty() ? blocks.size() : blocks.indexOf(text.get(0));
    LocalDate best = null;
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      LocalDate day = block.words() > WORDS_OF_A_LINE || block.isProse() ? null : day(block);
      if (day != null) {
        double score = score(block, i, title, first);
        if (score > most) {
          most = score;
          best = day;
        }
      }
    }
    return best;
  }

  /** The day that a line tells, to people or, where it says "two hours ago", to machines. */
  private @Nullable LocalDate day(Block line) {
    LocalDate day = DateText.find(line.text());
    Element time = day == null ? time(line) : null;
    return time == null ? day : DateText.find(time.attr("datetime"));
  }

  /** The first element with a time for machines in what holds a line, if the line shows it. */
  private @Nullable Element time(Block line) {
    Element time =
        times
            .computeIfAbsent(
                line.owner(), owner -> Optional.ofNullable(owner.selectFirst("time[datetime]")))
            .orElse(null);
    boolean shown =
        time != null
            && (time.hasText()
                ? line.text().contains(Spaces.collapse(time.text()))
                : time.parent() == line.owner());
    return shown ? time : null;
  }

  private double score(Block block, int at, int title, int first) {
    String line = block.text().toLowerCase(java.util.Locale.ROOT);
    double score = 2;
    score += CLOCK.matcher(line).find() ? 2 : 0;
    score += isNamed(block.owner()) ? 2 : 0;
    score -= CHANGED.matcher(line).find() ? 1 : 0;
    if (title >= 0) {
      boolean between = at > title && at <= Math.max(first, title + 2);
      int away = Math.abs(at - title);
      score += between ? 4 : 2.0 * Math.max(0, NEAR - away) / NEAR;
      score -= at < title && block.owner().closest("header, nav") != null ? 3 : 0;
    }
    score -=
        block.owner().closest("footer, aside, [class*=comment], [class*=relate]") != null ? 4 : 0;
    score -= block.linkShare() > 0.5 ? 3 : 0;
    return score;
  }

  private boolean isNamed(Element element) {
    return named.computeIfAbsent(element, DateFinder::isNamedOrHoldsNamed);
  }

  private static boolean isNamedOrHoldsNamed(Element element) {
    Element parent = element.parent();
    return Names.hasAnyOf(element, "date", "time", "publish", "ngay")
        || element.selectFirst("time, [class*=date], [class*=time]") != null
        || parent != null && Names.hasAnyOf(parent, "date", "time", "publish", "meta", "info");
  }

  private static int indexOf(Headline headline, List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (headline.isSaidBy(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
