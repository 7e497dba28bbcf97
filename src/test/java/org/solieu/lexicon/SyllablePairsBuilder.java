package org.solieu.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the resource {@code syllable-pairs.bin} from counts. Not part of the build: run it by hand
 * when there are new counts, in the project's folder, with the test classes on the class path:
 *
 * <pre>java org.solieu.lexicon.SyllablePairsBuilder PAIRS.tsv</pre>
 *
 * <p>PAIRS.tsv has lines of two syllables parted by a space, a tab and how often they stand side by
 * side. Syllables are numbered from 1 as {@code syllables.tsv} lists them.
 */
public final class SyllablePairsBuilder {
  private static final Path FOLDER = Path.of("src/main/resources/org/solieu/lexicon");

  private SyllablePairsBuilder() {}

  /** Makes the resource from the counts in a file. */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("syllables.tsv"))) {
      if (!line.startsWith("#")) {
        numbers.put(line.substring(0, line.indexOf('\t')), numbers.size() + 1);
      }
    }
    List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    SyllablePairs pairs = SyllablePairs.withRoomFor(lines.size(), List.copyOf(numbers.keySet()));
    for (String line : lines) {
      int space = line.indexOf(' ');
      int tab = line.indexOf('\t');
      Integer first = numbers.get(line.substring(0, space));
      Integer second = numbers.get(line.substring(space + 1, tab));
      if (first != null && second != null) {
        pairs.add(first, second, Integer.parseInt(line.substring(tab + 1)));
      }
    }
    PackWriter out = new PackWriter();
    pairs.write(out);
    Files.write(FOLDER.resolve("syllable-pairs.bin"), out.toByteArray());
  }
}
