package org.solieu.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlessDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2024-11-22, --11-22, 2024-11-22, 2024-11-22",
    "2024-11-22, --11-21, 2024-11-21, 2025-11-21",
    "2024-11-22, --11, 2024-11, 2024-11",
    "2024-11-22, --Q4, 2024-Q4, 2024-Q4",
    "2024-11-22, --Q3, 2024-Q3, 2025-Q3",
    "2024-11-22, --H1, 2024-H1, 2025-H1",
    "2024-11-22, --02-29, 2024-02-29, 2028-02-29",
    "2024-11-22, --02-30, --02-30, --02-30",
    "2024-11-22, --01/--09, 2024-01/2024-09, 2025-01/2025-09",
    "2024-06-10, --01/--06, 2024-01/2024-06, 2024-01/2024-06",
    "2024-11-22, --10/.., 2024-10/.., 2025-10/..",
    "2024-11-22, ../--10, ../2024-10, ../2025-10",
    "2024-11-22, --10/2025, 2024-10/2025, 2025-10/2025",
    "2024-11-22, 2019, 2019, 2019",
    "2024-11-22, ---22, ---22, ---22",
  })
  void givesTheYear(LocalDate today, String period, String actual, String planned) {
    YearlessDates dates = new YearlessDates(today);
    assertThat(dates.resolve(period, false)).isEqualTo(actual);
    assertThat(dates.resolve(period, true)).isEqualTo(planned);
  }
}
