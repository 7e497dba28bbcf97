package org.solieu.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.solieu.lexicon.LexiconFuzz;

/**
 * Tries again what the fuzzer begins with and what it found: the files in {@code
 * src/test/resources/fuzz}, a folder for each target.
 */
class SavedInputsTest {
  /** Takes one input. */
  @FunctionalInterface
  private interface Target {
    void take(byte[] input) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> articles() throws IOException {
    return each("article", ArticleFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> texts() throws IOException {
    return each("text", TextFuzz::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> lexicons() throws IOException {
    return each("lexicon", LexiconFuzz::fuzzerTestOneInput);
  }

  private static Stream<DynamicTest> each(String folder, Target target) throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", folder))) {
      inputs = files.sorted().toList();
    }
    return inputs.stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    folder + "/" + input.getFileName(),
                    () -> target.take(Files.readAllBytes(input))));
  }
}
