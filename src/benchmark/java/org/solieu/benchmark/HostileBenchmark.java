package org.solieu.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.solieu.Solieu;
import org.solieu.record.Figure;

/** Extraction from one large hostile text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileBenchmark {
  /** Which text. */
  @Param public HostileText text = HostileText.ORDINARY;

  /** Its size in millions of bytes of UTF-8. */
  @Param({"1", "10"})
  public int megabytes = 1;

  private String article = "";
  private final Solieu solieu = Solieu.create();

  /** Makes the text. */
  @Setup
  public void make() {
    article = text.ofBytes(megabytes * 1_000_000);
  }

  /** From text to figures. */
  @Benchmark
  public List<Figure> extraction() {
    return solieu.extract(article);
  }
}
