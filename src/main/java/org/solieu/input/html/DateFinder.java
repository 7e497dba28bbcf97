package org.solieu.input.html;

import java.time.LocalDate;
import java.util.List;
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

  private DateFinder() {}

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
    LocalDate told = told(page, metadata);
    if (told != null) {
      return told;
    }
    Element known = site.first(page, Fact.DATE);
    LocalDate day = known == null ? null : DateText.find(known.text());
    return day == null ? shown(headline, blocks, text) : day;
  }

  private static @Nullable LocalDate told(Document page, Metadata metadata) {
    for (String time : metadata.published()) {
      LocalDate day = DateText.find(time);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate shown(
      Headline headline, List<Block> blocks, List<Block> text) {
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
  private static @Nullable LocalDate day(Block line) {
    LocalDate day = DateText.find(line.text());
    Element time = day == null ? line.owner().selectFirst("time[datetime]") : null;
    return time == null ? day : DateText.find(time.attr("datetime"));
  }

  private static double score(Block block, int at, int title, int first) {
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

  private static boolean isNamed(Element element) {
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
