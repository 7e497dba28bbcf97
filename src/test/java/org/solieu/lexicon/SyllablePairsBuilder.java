package org.solieu.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * side. Syllables are numbered from 1 as {@code syllables.tsv} lists them. The resource, in which
 * each number is a sequence of seven-bit groups, lowest first, the eighth bit saying that more
 * follow:
 *
 * <ol>
 *   <li>how many syllables there are;
 *   <li>how many pairs there are;
 *   <li>for each syllable in order: how many pairs it begins, and for each of them in ascending
 *       order by how much the second syllable's number is larger than the last one's (0 before the
 *       first), and one byte, the natural logarithm of the count times {@link SyllablePairs#SCALE},
 *       rounded.
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
    List<SortedMap<Integer, Integer>> rows = new java.util.ArrayList<>();
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, numbers.size());
    number(out, pairs);
    for (SortedMap<Integer, Integer> row : rows.subList(1, rows.size())) {
      number(out, row.size());
      int last = 0;
      for (Map.Entry<Integer, Integer> pair : row.entrySet()) {
        number(out, pair.getKey() - last);
        last = pair.getKey();
        out.write((int) Math.min(255, Math.round(Math.log(pair.getValue()) * SyllablePairs.SCALE)));
      }
    }
    Files.write(FOLDER.resolve("syllable-pairs.bin"), out.toByteArray());
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    for (; rest >= 0x80; rest >>>= 7) {
      out.write(rest & 0x7F | 0x80);
    }
    out.write(rest);
  }
}
