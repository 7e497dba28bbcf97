package org.solieu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFromTest {
  @TempDir Path temp;

  private InputFile file(String name) throws IOException {
    Path path = Files.writeString(temp.resolve(name), "");
    return new InputFile(name, path.toString(), path, path);
  }

  private static LocalDate day(PublishedFrom place, InputFile file) throws IOException {
    return place.of(file, file.source(), null);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-22.txt, 2024-11-22",
    "vnexpress_20241122_081530.txt, 2024-11-22",
    "tin-22-11-2024-kinh-te.txt, 2024-11-22",
    "tin 5.1.2024.txt, 2024-01-05",
    "2024_11_22.txt, 2024-11-22",
    "bai 2024-13-45 ngay 2024-02-29.txt, 2024-02-29",
    "c10-12234265.txt,",
    "120241122.txt,",
    "2024-1122.txt,",
    "31-02-2024.txt,",
    "bai.txt,",
  })
  void findsDatesInNames(String name, LocalDate expected) {
    assertThat(DateInName.find(name)).isEqualTo(expected);
  }

  @Test
  void takesTheDayOfTheModificationInUtc() throws IOException {
    InputFile file = file("a.txt");
    Files.setLastModifiedTime(file.path(), FileTime.from(Instant.parse("2024-11-22T23:30:00Z")));
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    try {
      assertThat(day(PublishedFrom.MTIME, file)).isEqualTo("2024-11-22");
    } finally {
      TimeZone.setDefault(before);
    }
    Files.delete(file.path());
    assertThatThrownBy(() -> day(PublishedFrom.MTIME, file)).hasMessage("no such file or folder");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"published\": \"2024-11-22\"}', 2024-11-22",
    "'{\"published\": \"2024-11-22T00:30:00+07:00\"}', 2024-11-22",
    "'{\"published\": \"2024-11-22 08:30\"}', 2024-11-22",
    "'{\"published\": null}',",
    "'{}',",
  })
  void readsSidecars(String json, LocalDate expected) throws IOException {
    Files.writeString(temp.resolve("a.json"), json);
    assertThat(day(PublishedFrom.SIDECAR, file("a.txt"))).isEqualTo(expected);
  }

  @Test
  void saysWhatIsWrongWithSidecars() throws IOException {
    InputFile file = file("a.txt");
    assertThat(day(PublishedFrom.SIDECAR, file)).isNull();
    Files.writeString(temp.resolve("a.json"), "{");
    assertThatThrownBy(() -> day(PublishedFrom.SIDECAR, file))
        .hasMessage("a.json beside it is no JSON");
    Files.writeString(temp.resolve("a.json"), "{\"published\": \"22/11\"}");
    assertThatThrownBy(() -> day(PublishedFrom.SIDECAR, file))
        .hasMessage("a.json beside it: expected a date such as 2024-11-22 in \"published\"");
  }

  @Test
  void knowsNothingOfStandardInput() throws IOException {
    for (PublishedFrom place : PublishedFrom.values()) {
      assertThat(day(place, InputFile.standardInput())).isNull();
    }
  }
}
