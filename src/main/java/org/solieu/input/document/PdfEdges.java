package org.solieu.input.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells the lines of a document that belong to its pages and not to its text: running titles and
 * page numbers. They stand at the top or bottom of most pages, at the same height, and say the same
 * on each, but for the number of the page. Rows that are only alike, as those of a table, are text.
 */
final class PdfEdges {
  private static final int EDGE = 2; // lines at the top and bottom of a page
  private static final int MANY_PAGES = 3;
  private static final int LONGEST_NUMBER = 6; // digits
  private static final float HEIGHT = 4; // points; lines less than half of it apart are level
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NAMED_NUMBER = Pattern.compile("Trang \\d{1,4}(?:/\\d{1,4})?");
  private static final Pattern NUMBER = Pattern.compile("(?:- ?)?(\\d{1,4})(?: ?-|/\\d{1,4})?");

  /** What a line says, where, and which of its numbers (-1: none) goes with the pages. */
  private record Look(String text, int height, int number) {}

  private final Map<Integer, List<PdfLine>> pages = new HashMap<>();
  private final Map<Look, Integer> counts = new HashMap<>(); // pages with a line that looks so
  private final Map<PdfLine, Set<Look>> edges = new IdentityHashMap<>();

  private PdfEdges(List<PdfLine> lines) {
    lines.forEach(line -> pages.computeIfAbsent(line.page(), any -> new ArrayList<>()).add(line));
    for (List<PdfLine> page : pages.values()) {
      page.sort(Comparator.comparingDouble(PdfLine::baseline));
      Set<Look> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (i < EDGE || i >= page.size() - EDGE) {
          Set<Look> looks = looks(page.get(i));
          edges.put(page.get(i), looks);
          seen.addAll(looks);
        }
      }
      seen.forEach(look -> counts.merge(look, 1, Integer::sum));
    }
  }

  /** The lines without running titles and page numbers. */
  static List<PdfLine> without(List<PdfLine> lines) {
    PdfEdges edges = new PdfEdges(lines);
    return lines.stream().filter(line -> !edges.hold(line)).toList();
  }

  private boolean hold(PdfLine line) {
    Set<Look> looks = edges.get(line);
    if (looks == null) {
      return false;
    }
    for (Look look : looks) {
      int count = counts.getOrDefault(look, 0);
      if (count >= MANY_PAGES && 2 * count >= pages.size()
          || count > 1 && look.number() >= 0 && NUMBER.matcher(line.text()).matches()) {
        return true;
      }
    }
    return NAMED_NUMBER.matcher(line.text()).matches() || isNumberOf(line);
  }

  /** Whether the outermost line of one of several pages says nothing but its number. */
  private boolean isNumberOf(PdfLine line) {
    List<PdfLine> page = pages.getOrDefault(line.page(), List.of());
    var number = NUMBER.matcher(line.text());
    return pages.size() > 1
        && (page.get(0) == line || page.get(page.size() - 1) == line)
        && number.matches()
        && Integer.parseInt(number.group(1)) == line.page();
  }

  /** How a line may look: of two places that overlap, one holds each line that is level with it. */
  private static Set<Look> looks(PdfLine line) {
    List<MatchResult> numbers = DIGITS.matcher(line.text()).results().toList();
    Set<Look> looks = new HashSet<>();
    for (int number = -1; number < numbers.size(); number++) {
      if (number < 0 || numbers.get(number).group().length() <= LONGEST_NUMBER) {
        String text = number < 0 ? line.text() : counted(line, numbers.get(number));
        int height = 2 * (int) (line.baseline() / HEIGHT);
        looks.add(new Look(text, height, number));
        looks.add(new Look(text, 2 * (int) (line.baseline() / HEIGHT + 0.5f) - 1, number));
      }
    }
    return looks;
  }

  /** A line with how far one of its numbers is from that of the page. */
  private static String counted(PdfLine line, MatchResult number) {
    return line.text().substring(0, number.start())
        + (Integer.parseInt(number.group()) - line.page())
        + line.text().substring(number.end());
  }
}
