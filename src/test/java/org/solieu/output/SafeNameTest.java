package org.solieu.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"tin/a.txt", "Số liệu/bài 1.txt", "a.zip!b.txt", "dump.jsonl#12", "-"})
  void leavesOrdinaryNamesAlone(String name) {
    assertThat(SafeName.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "a:b.txt, a_b.txt-",
    "a\\b, a_b-",
    "'tin/..', tin/_-",
    "../../x, _-",
    "'a. ', a_-",
    "con.txt, _con.txt-",
    ".hidden, _.hidden-",
    "a//b, a/_-",
    "/etc/x, _-",
  })
  void changesAndMarksOthers(String name, String start) {
    assertThat(SafeName.of(name)).startsWith(start);
    Path folder = Path.of("/out");
    assertThat(folder.resolve(SafeName.of(name)).normalize().toString()).startsWith("/out/");
  }

  @Test
  void keepsDifferentNamesApart() {
    assertThat(SafeName.of("a:b"))
        .isNotEqualTo(SafeName.of("a?b"))
        .isNotEqualTo(SafeName.of("a_b"));
    assertThat(SafeName.of("a\u0007b")).isNotEqualTo(SafeName.of("a\nb"));
  }

  @Test
  void cutsLongNames() {
    String safe = SafeName.of("ệ".repeat(300) + "/a");
    assertThat(safe).endsWith("/a");
    assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(220);
    assertThat(safe).isNotEqualTo(SafeName.of("ệ".repeat(299) + "/a"));
  }
}
