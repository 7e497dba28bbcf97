package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.solieu.Solieu;
import org.solieu.record.Kind;

/** The program on the articles in {@code samples}. */
class SamplesTest extends CliTest {
  private static final Solieu SOLIEU = Solieu.create();
  private static final Path SAMPLES = Path.of("samples");

  @BeforeEach
  void useTheRealExtractor() {
    extractor = article -> SOLIEU.extract(article.text());
  }

  @Test
  void giveTheFiguresThatLieBesideThem() throws IOException {
    assertThat(run("extract", SAMPLES, "--format", "csv")).isZero();
    assertThat(out().lines())
        .as("samples/figures.csv; the README tells how to write it anew")
        .containsExactlyElementsOf(Files.readAllLines(SAMPLES.resolve("figures.csv")));
  }

  @Test
  void holdEveryKind() {
    assertThat(run("extract", SAMPLES, "--format", "jsonl")).isZero();
    assertThat(Arrays.stream(Kind.values()).map(kind -> "\"kind\":\"" + kind.code() + "\""))
        .allSatisfy(kind -> assertThat(out()).contains(kind));
  }

  @Test
  void giveTheSameBytesForAnyNumberOfJobs() {
    assertThat(run("extract", SAMPLES, "--jobs", 1)).isZero();
    String alone = out();
    assertThat(run("extract", SAMPLES, "--jobs", 4)).isZero();
    assertThat(out()).isEqualTo(alone);
  }

  @Test
  void giveTheSameBytesInAnyLocaleAndTimeZone() {
    assertThat(run("extract", SAMPLES)).isZero();
    String here = out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "vi-VN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        assertThat(run("extract", SAMPLES)).isZero();
        assertThat(out()).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readAsUtf16GiveTheSameFigures() throws IOException {
    Path article = SAMPLES.resolve("y-te.txt");
    Path copy = Files.createDirectory(temp.resolve("số liệu")).resolve("y-te.txt");
    Files.write(copy, ("\uFEFF" + Files.readString(article)).getBytes("UTF-16LE"));
    assertThat(run("extract", article)).isZero();
    String utf8 = out();
    assertThat(run("extract", copy)).isZero();
    assertThat(out()).isEqualTo(utf8);
  }
}
