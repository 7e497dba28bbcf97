package org.solieu.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the resource {@code syllable-pairs.bin} from counts. Not part of the build: run it by hand
 * when there are new counts, in the project's folder, with the test classes on the class path:
 *
 * <pre>java org.solieu.lexicon.SyllablePairsBuilder PAIRS.tsv</pre>
 *
 * <p>PAIRS.tsv has lines of two syllables parted by a space, a tab and how often they stand side by
 * side. Syllables are numbered from 1 as {@code syllables.tsv} lists them. The resource holds, as
 * {@link PackWriter} writes them:
 *
 * <ol>
 *   <li>by first syllable: the number of its first pair, and behind the last one how many there
 *       are;
 *   <li>by pair: the second syllable, ascending within a first one;
 *   <li>by pair: the natural logarithm of its count times {@link SyllablePairs#SCALE}, rounded;
 *   <li>by first syllable: the sum of the counts of its pairs, as these logarithms give them.
 * </ol>
 */
public final class SyllablePairsBuilder {
  private static final Path FOLDER = Path.of("src/main/resources/org/solieu/lexicon");

  private SyllablePairsBuilder() {}

  /** Makes the resource from the counts in a file. */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("syllables.tsv"))) {
      if (!line.startsWith("#")) {
        numbers.put(line.substring(0, line.indexOf('\t')), numbers.size() + 1);
      }
    }
    List<SortedMap<Integer, Integer>> rows = new ArrayList<>();
    for (int i = 0; i <= numbers.size(); i++) {
      rows.add(new TreeMap<>());
    }
    int pairs = 0;
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      int space = line.indexOf(' ');
      int tab = line.indexOf('\t');
      Integer first = numbers.get(line.substring(0, space));
      Integer second = numbers.get(line.substring(space + 1, tab));
      if (first != null && second != null) {
        rows.get(first).put(second, Integer.parseInt(line.substring(tab + 1)));
        pairs++;
      }
    }
    int[] starts = new int[numbers.size() + 2];
    short[] seconds = new short[pairs];
    byte[] logarithms = new byte[pairs];
    double[] totals = new double[numbers.size() + 1];
    int at = 0;
    for (int first = 1; first <= numbers.size(); first++) {
      starts[first] = at;
      for (Map.Entry<Integer, Integer> pair : rows.get(first).entrySet()) {
        long logarithm = Math.round(Math.log(pair.getValue()) * SyllablePairs.SCALE);
        seconds[at] = pair.getKey().shortValue();
        logarithms[at++] = (byte) Math.min(255, logarithm);
        totals[first] += Math.exp(Math.min(255, logarithm) / SyllablePairs.SCALE);
      }
    }
    starts[numbers.size() + 1] = at;
    PackWriter out = new PackWriter();
    out.ints(starts);
    out.shorts(seconds);
    out.bytes(logarithms);
    out.doubles(totals);
    Files.write(FOLDER.resolve("syllable-pairs.bin"), out.toByteArray());
  }
}
