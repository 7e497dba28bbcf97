package org.solieu.input.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-07T00:05:00+07:00                | 2024-03-07",
        "2024-03-07T00:05:00+0700                 | 2024-03-07",
        "2024-03-07 00:05                         | 2024-03-07",
        "2024/3/7                                 | 2024-03-07",
        "20240307T080500                          | 2024-03-07",
        "24-03-2019T07:50:00+07:00                | 2019-03-24",
        "Thứ bảy, 7/3/2026, 00:05 (GMT+7)         | 2026-03-07",
        "08:36 ngày 14/03/2016                    | 2016-03-14",
        "04-07-2026 - 18:07 PM                    | 2026-07-04",
        "Thứ năm, ngày 14 tháng 3 năm 2016 - 9:00 | 2016-03-14",
        "14 tháng 3, 2016                         | 2016-03-14",
        "Tháng Mười Hai 5, 2021                   | 2021-12-05",
        "Th3 14, 2016                             | 2016-03-14",
        "Sat, 07 Mar 2026 00:05:00 GMT            | 2026-03-07",
        "March 7th, 2026                          | 2026-03-07",
        "12.5.2021 – 7h30                         | 2021-05-12",
        "3/24/2019 7:50:00 AM                     | 2019-03-24",
        "3/4/2019 7:50:00 AM                      | 2019-03-04",
        "3/4/2019 7:50                            | 2019-04-03",
        "2024030708                               | 2024-03-07",
        "1457919360                               | 2016-03-14",
        "/Date(1457919360000+0700)/               | 2016-03-14",
      })
  void findsTheDay(String text, LocalDate day) {
    assertThat(DateText.find(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01T22:41:09+00:00, 2024-05-02",
    "2024-05-01T22:41:09Z, 2024-05-02",
    "2024-05-01T22:41:09.000Z, 2024-05-02",
    "2024-05-01T09:41:09Z, 2024-05-01",
    "2024-05-01T00:00:00Z, 2024-05-01",
    "2024-05-01T22:41:09, 2024-05-01",
    "2024-05-01T22:41:09-05:00, 2024-05-01",
    "2024-05-01 22:41:09 UTC, 2024-05-02",
    "2024-05-01 22:41 UTC+07, 2024-05-01",
    "20240501T224109Z, 2024-05-02",
    "20240501T094109Z, 2024-05-01",
    "20240501T224109, 2024-05-01",
    "'Wed, 01 May 2024 22:41:09 GMT', 2024-05-02",
    "'Wed, 01 May 2024 22:41:09 +0000', 2024-05-02",
    "'Wed, 01 May 2024 22:41:09 +0700', 2024-05-01",
    "Wed May 01 2024 22:41:09 GMT+0000 (UTC), 2024-05-02",
    "Wed May 01 2024 22:41:09 GMT+0700 (+07), 2024-05-01",
    "1 May 2024 22:41 UTC, 2024-05-02",
    "'May 1, 2024, 10:41 PM UTC', 2024-05-02",
    "'Thứ Tư, 1/5/2024, 22:41 (GMT+7)', 2024-05-01",
    "'Thứ Tư, 1/5/2024, 22:41 (GMT+0)', 2024-05-02",
  })
  void putsUniversalTimeToTheDayInVietnam(String text, LocalDate day) {
    assertThat(DateText.find(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "14/03/2016 08:36 cập nhật 2016-03-15, 2016-03-14",
    "'2016-03-15, cập nhật 16/3/2016', 2016-03-15",
    "'Ngày 14 tháng 3 năm 2016, cập nhật 15/03/2016', 2016-03-14",
    "20160101 ngày 14/03/2016, 2016-03-14",
    "31/02/2016 và 14/03/2016, 2016-03-14",
  })
  void takesTheDayThatStandsFirst(String text, LocalDate day) {
    assertThat(DateText.find(text)).isEqualTo(day);
  }

  @Test
  void readsDecomposedLetters() {
    String text = Normalizer.normalize("ngày 22 tháng 11 năm 2024", Normalizer.Form.NFD);
    assertThat(DateText.find(text)).isEqualTo(LocalDate.of(2024, 11, 22));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "2 giờ trước",
    "31/02/2024",
    "0000-00-00",
    "1/1/0001",
    "12345",
    "tháng 3 năm 2016"
  })
  void findsNone(String text) {
    assertThat(DateText.find(text)).isNull();
  }
}
