package org.solieu.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.solieu.Solieu;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;
import org.solieu.text.lucene.VietnameseAnalyzer;

/** One pass over all articles, by one thread; only the methods differ. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThroughputBenchmark {
  private List<String> texts = List.of();
  private List<String> defective = List.of();
  private List<byte[]> encoded = List.of();
  private final Tokenizer standard = new StandardTokenizer();
  private final Tokenizer icu = new ICUTokenizer(new IcuWords());
  private final Lexicon lexicon = Lexicon.builtIn();
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer(lexicon);
  private final Solieu solieu = Solieu.with(lexicon);

  /** Reads or makes the texts. */
  @Setup
  public void read() {
    Defects defects = new Defects(1);
    texts = Texts.all();
    defective = texts.stream().map(defects::in).toList();
    encoded = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** The least that anything can do: decoding and counting code points. */
  @Benchmark
  public long decode() {
    long count = 0;
    for (byte[] bytes : encoded) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      count += text.codePointCount(0, text.length());
    }
    return count;
  }

  /** A bare pass of Lucene's standard tokenizer. */
  @Benchmark
  public void standardTokenizer(Blackhole sink) throws IOException {
    pass(standard, sink);
  }

  /** A bare pass of ICU's tokenizer. */
  @Benchmark
  public void icuTokenizer(Blackhole sink) throws IOException {
    pass(icu, sink);
  }

  /** Our analyzer alone. */
  @Benchmark
  public void analyzer(Blackhole sink) throws IOException {
    for (String text : texts) {
      try (TokenStream tokens = analyzer.tokens(text)) {
        drain(tokens, sink);
      }
    }
  }

  /** From text to records. */
  @Benchmark
  public void extraction(Blackhole sink) {
    extract(texts, sink);
  }

  /** From defective text to records. */
  @Benchmark
  public void extractionOfDefective(Blackhole sink) {
    extract(defective, sink);
  }

  private void pass(Tokenizer tokenizer, Blackhole sink) throws IOException {
    for (String text : texts) {
      tokenizer.setReader(new StringReader(text));
      drain(tokenizer, sink);
      tokenizer.close();
    }
  }

  private static void drain(TokenStream tokens, Blackhole sink) throws IOException {
    tokens.reset();
    int count = 0;
    while (tokens.incrementToken()) {
      count++;
    }
    tokens.end();
    sink.consume(count);
  }

  private void extract(List<String> from, Blackhole sink) {
    for (String text : from) {
      Article article = Article.of("bao/bai.txt", text);
      sink.consume(FigureRecord.of(article, solieu.extract(text)));
    }
  }
}
