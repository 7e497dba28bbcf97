package org.solieu.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePrintTest {
  @ParameterizedTest
  @CsvSource({
    "2024-11-22T01:02:03Z, true",
    "2024-11-22T01:02:07.999Z, true",
    "2024-11-22T01:02:08Z, false",
    "2024-11-22T01:02:10Z, false",
    "2446-05-10T22:38:55Z, false",
    "12000-01-01T00:00:00Z, false",
    "-0001-01-01T00:00:00Z, true",
  })
  void isSettledWhereALaterChangeBearsAnotherTime(String modified, boolean settled) {
    Instant looked = Instant.parse("2024-11-22T01:02:10Z");
    FileStamp stamp = new FileStamp(1, modified);
    FileStamp old = new FileStamp(1, "2024-11-22T01:02:03Z");
    assertThat(FilePrint.of(stamp, null, looked).settled()).isEqualTo(settled);
    assertThat(FilePrint.of(old, stamp, looked).settled()).isEqualTo(settled);
  }
}
