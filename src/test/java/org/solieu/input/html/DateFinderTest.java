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
}
