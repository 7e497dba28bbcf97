package org.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneStyle;

class TextRepairerTest {
  private static final TextRepairer REPAIRER = new TextRepairer(Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huyện lo phát triểnkinh tế vườn. | Huyện lo phát triển kinh tế vườn.",
        "Cây cầu đãđược thông xe. | Cây cầu đã được thông xe.",
        "Sở công bố50/98 thủ tục. | Sở công bố 50/98 thủ tục.",
        "Môhình nuôi ong | Mô hình nuôi ong",
        "Xã thu 3 tỷ đồng.Thông tin này | Xã thu 3 tỷ đồng. Thông tin này",
        "Chợ ở Hải PhòngNăm 2019 mở lại | Chợ ở Hải Phòng Năm 2019 mở lại",
        "ngtrạicósẵnhơnmộttrămconbòsữa cao sản | ng trại có sẵn hơn một trăm con bò sữa cao sản",
        "hơn 20triệu ngươì dân | hơn 20 triệu người dân",
        "giá tăng 5%so với năm2018 | giá tăng 5% so với năm 2018",
        "vườn cam,vườn bưởi;nhà kính:hiện đại | vườn cam, vườn bưởi; nhà kính: hiện đại",
        "hai trường (một công)được xây | hai trường (một công) được xây",
        "ông gọi là “vựa lúa”của vùng | ông gọi là “vựa lúa” của vùng",
        "theo Thông tư số12/2015/TT-BTC | theo Thông tư số 12/2015/TT-BTC",
        "đội U21Quốc gia thắng | đội U21 Quốc gia thắng",
        "buôỉ họp kéo dài, đôỉ mơí nhiêù | buổi họp kéo dài, đổi mới nhiều",
        "Ðồng Nai trồng mít | Đồng Nai trồng mít"
      })
  void putsRight(String defective, String right) {
    assertThat(REPAIRER.repair(defective).text()).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TP.HCM, TP.Hồ Chí Minh, GS.TS Trần A., PGS.TS.Lê, Q.1, U.S., BS.Hà",
        "Theo Nghị định 45-NQ/TW và 01/2020/NĐ-CP, CO2 và PM2.5 giảm",
        "xem https://vi.example.vn/tin?id=3,4 hoặc viết cho ban.bientap@example.com.vn",
        "chạy 5km hết 8h30, nặng 20kg, dài 1,5m, 3G, 4K, A380, B52, 2m2, 1.200ha",
        "Mobifone, YouTube, iPhone, VnExpress.net, logistics, ôtô, axít, mêtan, êkíp",
        "hoà bình, hòa bình, thuỷ sản, thủy sản, quý, khoẻ",
        "dòng một\r\ndòng hai\n\n  dòng ba\tcuối\u00A0cùng…",
        "giá – theo ông – là “rẻ”, ‘tốt’; 50 % hay 50%?",
        "👨‍👩‍👧 vui 😀",
        ""
      })
  void leavesWhatIsRight(String text) {
    RepairedText repaired = REPAIRER.repair(text);
    assertThat(repaired.text()).isEqualTo(text);
    assertThat(repaired.repairs()).isEmpty();
  }

  @Test
  void composesLetters() {
    String text = "Tỷ lệ nghèo giảm còn 2,4%,tốt hơn";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    RepairedText repaired = REPAIRER.repair(decomposed);
    assertThat(repaired.text()).isEqualTo("Tỷ lệ nghèo giảm còn 2,4%, tốt hơn");
    assertThat(applied(decomposed, repaired.repairs())).isEqualTo(repaired.text());
  }

  @Test
  void leavesOutWhatHasNoWidth() {
    assertThat(REPAIRER.repair("triệ\u200Bu đồ\u00ADng").text()).isEqualTo("triệu đồng");
  }

  @Test
  void changesTheStyleOfToneMarksIfAsked() {
    String text = "HÒA bình, hoà thuận, thuỷ, Thủy, khoẻ, quý, toán";
    assertThat(REPAIRER.repair(text, ToneStyle.MODERN).text())
        .isEqualTo("HOÀ bình, hoà thuận, thuỷ, Thuỷ, khoẻ, quý, toán");
    assertThat(REPAIRER.repair(text, ToneStyle.TRADITIONAL).text())
        .isEqualTo("HÒA bình, hòa thuận, thủy, Thủy, khỏe, quý, toán");
  }

  @Test
  void repairsMakeTheTextAndKeepItsLetters() {
    String text =
        "Ngày 12/3/2018, UBND huyện cho biết: \"Đã có 1.250 hộ dân nhận hỗ trợ\". Tổng kinh phí"
            + " khoảng 4,5 tỷ đồng, tăng 12% so với năm trước; dự kiến (đợt hai) sẽ thêm 300 triệu"
            + " đồng.\nÔng Bảy nói: \"Bà con mừng lắm!\" Nhiều người trồng lúa, nuôi tôm ở ven biển.";
    long seed = Long.getLong("solieu.seed", 7L);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder damaged = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != ' ' || random.nextInt(100) >= round % 60) {
          damaged.append(c);
        }
      }
      String source =
          round % 3 == 0 ? Normalizer.normalize(damaged, Normalizer.Form.NFD) : damaged.toString();
      RepairedText repaired = REPAIRER.repair(source);
      assertThat(applied(source, repaired.repairs())).as("seed " + seed).isEqualTo(repaired.text());
      assertThat(repaired.text().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  private static String applied(String source, List<Repair> repairs) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Repair repair : repairs) {
      assertThat(repair.start()).isGreaterThanOrEqualTo(done);
      assertThat(source.substring(repair.start(), repair.end())).isEqualTo(repair.from());
      text.append(source, done, repair.start()).append(repair.to());
      done = repair.end();
    }
    return text.append(source, done, source.length()).toString();
  }
}
