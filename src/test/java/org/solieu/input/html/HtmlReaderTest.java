package org.solieu.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "blog-intro, true",
    "bloginfo, true",
    "readable, true",
    "img-id-text, true",
    "box-info date-info, true",
    "post-date, true",
    "antilogin, true",
    "login-box, false",
    "boxLogin, false",
    "log-in, false",
    "mgid_widget, false",
    "box-tin-lien-quan, false",
    "tinlienquan, false",
    "fbcomments, false",
    "quote-author, false",
  })
  void tellsClutterByItsName(String name, boolean text) throws Exception {
    String piece = "Mỗi ha xoài cho 12 tấn quả, cao hơn hẳn so với các vườn bên cạnh.";
    assertThat(amid("<div class='" + name + "'><p>" + piece + "</p></div>"))
        .isEqualTo(text ? piece : "");
  }

  @Test
  void keepsAQuotationOfAnAuthor() throws Exception {
    String piece = "Mỗi ha xoài cho 12 tấn quả, cao hơn hẳn so với các vườn bên cạnh.";
    assertThat(amid("<blockquote class=quote-author><p>" + piece + "</p></blockquote>"))
        .isEqualTo(piece);
  }

  @ParameterizedTest
  @CsvSource({
    "Bình luận, false",
    "Bình luận (12), false",
    "Ý kiến bạn đọc: 5, false",
    "TIN LIÊN QUAN, false",
    "Bình luận của chuyên gia, true",
    "Ý kiến bạn đọc về 5 phương án, true",
    "Tin liên quan đến giá xoài, true",
  })
  void endsWhereOtherThingsBegin(String heading, boolean goesOn) throws Exception {
    String more = "Có 35 hộ đã đăng ký tham gia vùng trồng mới trong vụ tới của hợp tác xã.";
    String page =
        "<title>%s</title><h1>%s</h1><div><p>%s</p><p>%s</p><h3>%s</h3><p>%s</p></div>"
            .formatted(TITLE, TITLE, FIRST, SECOND, heading, more);
    String text = new HtmlReader(SiteFacts.NONE).read(page, null).text();
    assertThat(text.contains(more)).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ đề của hội chợ năm nay thu hút 777 gian hàng.         | true",
        "Từ khóa xoài Úc được tìm kiếm 888 lần trong năm.          | true",
        "Chủ đề: xoài, xuất khẩu, hợp tác xã, nông dân, vườn, Úc.  | false",
        "Từ khóa: xoài, xuất khẩu                                  | false",
        "Xem thêm: Giá xoài tăng                                   | false",
        "Mời bạn đọc đón xem kỳ sau trên các số báo tới đây.       | false",
      })
  void leavesOutLinesThatAreNoSentences(String line, boolean kept) throws Exception {
    assertThat(amid("<p>" + line + "</p>")).isEqualTo(kept ? line : "");
  }

  @Test
  void keepsRowsOfATableThatAreAlike() throws Exception {
    String row = "<tr><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td><td>11 tấn</td></tr>";
    assertThat(amid("<table>" + row + row + "</table>"))
        .isEqualTo("5\t6\t7\t8\t9\t11 tấn / 5\t6\t7\t8\t9\t11 tấn");
    assertThat(
            amid(
                "<table>"
                    + row
                    + row
                    + "</table><p>Tổng cộng 200 tấn.</p><table>"
                    + row
                    + row
                    + "</table>"))
        .isEqualTo("5\t6\t7\t8\t9\t11 tấn / 5\t6\t7\t8\t9\t11 tấn / Tổng cộng 200 tấn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>Giá: 5.000 đồng/kg</h2>             | true",
        "<p>Giá xoài 90 nghìn đồng</p>           | true",
        "<p>Thứ Sáu, 22/11/2024</p>              | false",
        "<p>08:30 hôm qua</p>                    | false",
        "<span>12 lượt xem</span>                | false",
        "<p>Kinh tế</p>                          | false",
      })
  void keepsShortLinesBeforeTheTextThatTellANumber(String line, boolean kept) throws Exception {
    assertThat(!read(line, "").startsWith(FIRST)).isEqualTo(kept);
  }
}
