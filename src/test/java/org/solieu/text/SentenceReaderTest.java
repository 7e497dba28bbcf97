package org.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.lexicon.Lexicon;

class SentenceReaderTest {
  private static final SentenceReader READER = new SentenceReader(Lexicon.builtIn());

  /** Each bar stands where a sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vụ mùa bội thu.| Giá lúa tăng 5%.| Nông dân vui.",
        "Thu về 3 tỷ đồng.|Huyện mở thêm chợ.",
        "Cây cầu dài 1.250 m, rộng 7,5 m.| Nó nối hai xã.",
        "Ông Lê A. Tuấn sống ở TP. Cần Thơ với GS. Trần B. Minh.| Ông 70 tuổi.",
        "Đề tài của PGS.TS. Lê B. Minh được duyệt.| Ông vui.",
        "Anh N.T.K. 30 tuổi ở tp. Huế.| Anh sống với TX. Sơn Tây.",
        "Nhà ở TP.HCM.| Họ ăn no.| Trời mưa.",
        "Chị nói: “Được mùa.| Vui lắm!”.| Rồi chị về.",
        "Liệu có mưa?| Chưa ai biết!| Trời vẫn nắng…| Gió lên.",
        "Xem trang www.example.vn.| Gọi số 113.",
        "Theo bà Hà (xã An Bình).| Giá giảm.",
        "Đội bóng U21 thắng 2-1.|Các cầu thủ được thưởng.",
        "Tựa bài báo\n|Hôm qua, huyện họp.",
        "Doanh thu đạt 90%.|Xuất khẩu tăng."
      })
  void findsWhereSentencesBegin(String marked) {
    String text = marked.replace("|", "");
    List<Integer> starts = new ArrayList<>();
    READER.read(text, sentence -> starts.add(sentence.start(0)));
    StringBuilder found = new StringBuilder(text);
    for (int i = starts.size() - 1; i > 0; i--) {
      int at = starts.get(i);
      found.insert(at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at, '|');
    }
    assertThat(found.toString()).isEqualTo(marked);
  }
}
