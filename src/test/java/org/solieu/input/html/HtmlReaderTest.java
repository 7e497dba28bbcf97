package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.input.part.UnreadableArticleException;

/** What stands within an article and is, or is not, a part of its text. */
class HtmlReaderTest {
  private static final String TITLE = "Hợp tác xã Bình Minh xuất lô xoài đầu tiên sang Úc";
  private static final String FIRST =
      "Hợp tác xã Bình Minh vừa xuất lô xoài đầu tiên sang Úc, sau nhiều tháng chuẩn bị.";
  private static final String SECOND =
      "Giám đốc hợp tác xã cho biết các thành viên đã thay đổi cách bón phân và tưới nước.";
  private static final String LAST =
      "Trong thời gian tới, hợp tác xã sẽ mở rộng vùng trồng và tìm thêm khách hàng mới.";

  /** What of a page is read where a piece stands before, amid or behind its paragraphs. */
  private static String read(String before, String amid) throws UnreadableArticleException {
    String page =
        "<html><head><title>%s</title></head><body><h1>%s</h1><div class=content>%s<p>%s</p><p>%s</p>%s<p>%s</p></div>"
            .formatted(TITLE, TITLE, before, FIRST, SECOND, amid, LAST);
    return new HtmlReader(SiteFacts.NONE).read(page, null).text();
  }

  private static String amid(String piece) throws UnreadableArticleException {
    String text = read("", piece);
    assertThat(text).startsWith(FIRST + "\n\n" + SECOND).endsWith(LAST);
    String found =
        text.substring(FIRST.length() + SECOND.length() + 2, text.length() - LAST.length());
    return String.join(" / ", List.of(found.strip().split("\n+")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giá 5.000<span style='display:none'>99</span> đồng.    | Giá 5.000 đồng.",
        "Giá 5.000<i hidden>99</i> đồng.                        | Giá 5.000 đồng.",
        "Có 12 <span class=ads>Mua ngay giảm 70%</span> chiếc.  | Có 12 chiếc.",
        "Có 12 <span class='box-ads'>Giảm<br>70%</span> chiếc.  | Có 12 chiếc.",
        "Giá 5.000<span style='color:red'>99</span> đồng.       | Giá 5.00099 đồng.",
        "Có 12 <span class=loads>chiếc</span>.                  | Có 12 chiếc.",
      })
  void leavesOutWhatIsHiddenInALine(String piece, String text) throws Exception {
    assertThat(amid("<p>" + piece + "</p>")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 5.000<sup>1</sup> người.             | Có 5.000 người.",
        "Có 5.000<sup><a href=#n>[1]</a></sup> người. | Có 5.000 người.",
        "Có 5.000<sup>(*)</sup> người.           | Có 5.000 người.",
        "Có 5.000<sup>*</sup> người.             | Có 5.000 người.",
        "Có 3 x 10<sup>6</sup> con.              | Có 3 x 10⁶ con.",
        "Có 10<sup>12</sup> con.                 | Có 10¹² con.",
        "Có 110<sup>1</sup> con.                 | Có 110 con.",
        "Có 4.010<sup>1</sup> con.               | Có 4.010 con.",
        "Rộng 60 m<sup>2</sup> và 5 km<sup>2</sup>. | Rộng 60 m2 và 5 km2.",
        "Theo <sup>[2]</sup> báo cáo.            | Theo [2] báo cáo.",
        "Lúc 8<sup>00</sup> sáng.                | Lúc 8⁰⁰ sáng.",
        "Hạng 2<sup>nd</sup>.                    | Hạng 2nd.",
      })
  void keepsRaisedDigitsOutOfNumbers(String piece, String text) throws Exception {
    assertThat(amid("<p>" + piece + "</p>")).isEqualTo(text);
  }
}
