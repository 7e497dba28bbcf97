package org.solieu.input.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.input.part.UnreadableArticleException;

class InflationTest {
  private static final long MEGABYTE = 1 << 20;

  /** Zeros without end, of which any number is skipped at once. */
  private static final class Zeros extends InputStream {
    @Override
    public int read() {
      return 0;
    }

    @Override
    public long skip(long most) {
      return most;
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Little may come of nothing.
    "0, 256, true",
    "0, 257, false",
    "1, 256, true",
    // What is large may grow to 200 times its size.
    "2, 400, true",
    "2, 401, false",
    "100, 20000, true",
    "100, 20001, false",
  })
  void stopsWhatGrowsBeyondMeasure(long in, long out, boolean harmless) throws IOException {
    Inflation inflation = new Inflation();
    inflation.read(new Zeros()).skipNBytes(in * MEGABYTE);
    InputStream inflated = inflation.inflated(new Zeros());
    if (harmless) {
      inflated.skipNBytes(out * MEGABYTE);
    } else {
      assertThatThrownBy(() -> inflated.skipNBytes(out * MEGABYTE))
          .isInstanceOf(UnreadableArticleException.class)
          .hasMessageContaining("200");
    }
  }

  @Test
  void countsAllLayersTogether() throws IOException {
    Inflation inflation = new Inflation();
    inflation.inflated(new Zeros()).skipNBytes(200 * MEGABYTE);
    InputStream inner = inflation.deeper().inflated(new Zeros());
    inner.skipNBytes(56 * MEGABYTE);
    assertThatThrownBy(inner::read).isInstanceOf(UnreadableArticleException.class);
  }

  @Test
  void countsBytesHoweverTheyAreRead() throws IOException {
    Inflation inflation = new Inflation();
    InputStream inflated = inflation.inflated(new Zeros());
    inflated.skipNBytes(256 * MEGABYTE - 3);
    assertThat(inflated.read()).isZero();
    assertThat(inflated.read(new byte[2])).isEqualTo(2);
    assertThatThrownBy(() -> inflated.read(new byte[1]))
        .isInstanceOf(UnreadableArticleException.class);
  }

  @Test
  void goesSixArchivesDeep() throws IOException {
    Inflation inflation = new Inflation();
    for (int i = 0; i < 6; i++) {
      inflation = inflation.deeper();
    }
    assertThatThrownBy(inflation::deeper)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("6");
  }

  @Test
  void leavesTheFileOpenForWhatComesBehindAMember() throws IOException {
    InputStream file =
        new ByteArrayInputStream(new byte[10]) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    InputStream watched = new Inflation().read(file);
    watched.readNBytes(4);
    watched.close();
    assertThat(watched.readAllBytes()).hasSize(6);
    assertThat(watched.markSupported()).isFalse();
  }
}
