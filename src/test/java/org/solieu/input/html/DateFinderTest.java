package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.input.part.UnreadableArticleException;

/** The day of a page's article. */
class DateFinderTest {
  private static final String TITLE = "Hợp tác xã Bình Minh xuất lô xoài đầu tiên sang Úc";
  private static final String TEXT =
      "<p>Hợp tác xã Bình Minh vừa xuất 18 tấn xoài sang Úc, lô hàng đầu tiên trong năm nay.</p>"
          + "<p>Giám đốc hợp tác xã cho biết mỗi tháng sẽ có thêm hai lô nữa được xuất đi.</p>";

  private static @Nullable LocalDate day(String head, String body)
      throws UnreadableArticleException {
    String page = "<head><title>" + TITLE + "</title>" + head + "</head><body>" + body + "</body>";
    return new HtmlReader(SiteFacts.NONE).read(page, null).published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<p>22/11/2024</p>                                                     | 2024-11-22",
        "<p><time datetime=2024-11-22>2 giờ trước</time></p>                   | 2024-11-22",
        "<p>Lan Anh <time datetime=2024-11-22></time></p>                      | 2024-11-22",
        "Lan Anh<br><time datetime=2024-11-22>2 giờ trước</time><br>           | 2024-11-22",
        // The line does not show the time that lies farther on.
        "Lan Anh<br>Ảnh: Thu Hà<br><div><time datetime=2019-01-02></time></div>| -",
      })
  void findsTheDayThatIsShown(String line, @Nullable LocalDate day) throws Exception {
    assertThat(day("", "<h1>" + TITLE + "</h1>" + line + TEXT)).isEqualTo(day);
  }

  @Test
  void readsManyLinesInOneElementInGoodTime() throws Exception {
    String lines = "Lúa 5<br>".repeat(60_000);
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> day("", "<h1>" + TITLE + "</h1>" + lines + TEXT)))
        .isNull();
  }

  private static String jsonLd(String headline, String day) {
    return "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'%s','datePublished':'%s'}</script>"
        .formatted(headline, day)
        .replace("'application/ld+json'", "application/ld+json")
        .replace('\'', '"');
  }

  @Test
  void trustsTheArticleThatHasTheHeadline() throws Exception {
    String other = jsonLd("Giá gạo ở chợ đầu mối giảm nhẹ", "2019-01-01");
    String own = jsonLd(TITLE, "2024-11-22");
    String body = "<h1>" + TITLE + "</h1>" + TEXT;
    assertThat(day(other + own, body)).isEqualTo("2024-11-22");
    assertThat(day(other, body)).isEqualTo("2019-01-01");
  }

  @Test
  void trustsTheArticleMoreThanAnyDate() throws Exception {
    String head = "<meta name=date content=2024-12-25>" + jsonLd(TITLE, "2024-11-22");
    assertThat(day(head, TEXT)).isEqualTo("2024-11-22");
    assertThat(day("<meta name=date content=2024-12-25>", TEXT)).isEqualTo("2024-12-25");
  }

  @Test
  void asksNoTeaserForTheDay() throws Exception {
    String time = "<time itemprop=datePublished datetime=2020-01-02>%s</time>";
    String teaser =
        "<div itemscope><a href=/x>Giá gạo ở chợ đầu mối giảm nhẹ</a>" + time + "</div>";
    String shown = "<p class=post-date>Thứ Sáu, 22/11/2024, 08:30</p>";
    String page = "<h1>" + TITLE + "</h1>%s" + shown + TEXT;
    assertThat(day("", page.formatted(teaser))).isEqualTo("2024-11-22");
    assertThat(day("", page.formatted(time))).isEqualTo("2020-01-02");
    assertThat(day("", "<div itemscope><a href=/>Trang chủ</a>" + page.formatted(time) + "</div>"))
        .isEqualTo("2020-01-02");
  }
}
