package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Figure;

/**
 * Texts that no newspaper prints: twice the text gives twice the figures and takes twice the memory
 * at most, and a small stack is enough. How long they take is measured in the benchmark.
 */
class HostileTextTest {
  private static final int CHARS = 100_000;
  private static final int STACK = 256 << 10; // bytes
  private static final double SLACK = 1.3;

  private static final Solieu SOLIEU = Solieu.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "digits            | 1234567890          | false",
        "dots between      | 1.                  | false",
        "slashes between   | 1/                  | true",
        "hyphens between   | 1-                  | true",
        "percentages       | `1% `               | true",
        "one letter        | a                   | false",
        "run-together word | nghiêngtriệuđồng    | false",
        "open brackets     | (                   | false",
        "closing signs     | `)\"%`              | false",
        "fives             | `năm `              | true",
        "ranges            | `từ 1 đến `         | true",
        "lists             | `5, 7 và `          | true",
        "comparisons       | `tăng 3% so với năm 2012, ` | true",
        "one mark          | \u0301              | false",
        "two marks in turn | \u0301\u0323        | false",
        "glued quotations  | `\"năm`             | true",
        "mail addresses    | `a@b `              | false",
        "no space at all   | TheobáocáongàyhômquagiáxăngtăngmạnhsovớinămngoáiÔngNamchobiết | true"
      })
  void twiceTheTextTakesTwice(String what, String unit, boolean maySayFigures) {
    int times = CHARS / unit.length();
    Run warm = run(unit.repeat(times)); // what is loaded once is loaded now
    Run once = run(unit.repeat(times));
    Run twice = run(unit.repeat(2 * times));
    assertThat(warm.figures).as(what).isEqualTo(once.figures);
    if (!maySayFigures) {
      assertThat(once.figures).as(what).isZero();
    }
    assertThat(once.figures).as(what).isLessThanOrEqualTo(times);
    assertThat(twice.figures).as(what).isBetween((int) (1.9 * once.figures), 2 * once.figures + 2);
    assertThat((double) twice.allocated)
        .as(what)
        .isLessThan(2 * SLACK * once.allocated + (1 << 20));
  }

  private record Run(int figures, long allocated) {}

  private static Run run(String text) {
    AtomicReference<Run> result = new AtomicReference<>();
    List<Throwable> thrown = new ArrayList<>();
    Runnable extraction =
        () -> {
          ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadAllocatedBytes();
          List<Figure> figures = SOLIEU.extract(text);
          result.set(new Run(figures.size(), threads.getCurrentThreadAllocatedBytes() - before));
        };
    Thread thread = new Thread(null, extraction, "small-stack", STACK);
    thread.setUncaughtExceptionHandler((dead, throwable) -> thrown.add(throwable));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(thrown).isEmpty();
    return result.get();
  }
}
