package org.solieu.input.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the name of the site off a title: {@code Giá gạo tăng | Kinh tế - Báo Ví Dụ}. */
final class SiteName {
  private static final Pattern PARTED = Pattern.compile("\\s+[-–—|»•:]+\\s+|\\s*\\|\\s*");
  private static final int MOST_WORDS = 6;
  private static final int WORDS_OF_A_SECTION = 3; // at most
  private static final int WORDS_OF_A_TITLE = 5; // at least
  private static final int SHORTEST = 3; // letters of a name that may be a part of another

  private SiteName() {}

  /** A title and the parts that signs between spaces make of it. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>(List.of(PARTED.split(title)));
    parts.add(title);
    return parts;
  }

  /** A title without the parts at its end, or its beginning, that name the site. */
  static String cutOff(String title, Metadata metadata) {
    String rest = title;
    boolean cut = true;
    while (cut) {
      String shorter = cutOnce(rest, metadata);
      cut = !shorter.equals(rest);
      rest = shorter;
    }
    return rest.equals(title) ? title : withoutSection(rest);
  }

  /** A title before its last bar, behind which hardly anything but the name of a site stands. */
  static String withoutLastBar(String title) {
    int bar = title.lastIndexOf('|');
    boolean name = bar > 0 && Words.count(title.substring(bar + 1)) <= MOST_WORDS;
    return name && Words.count(title.substring(0, bar)) >= WORDS_OF_A_TITLE
        ? title.substring(0, bar).strip()
        : title;
  }

  /** Before the site's name there may stand that of a section: {@code Title - Section - Site}. */
  private static String withoutSection(String title) {
    Matcher parting = PARTED.matcher(title);
    String rest = title;
    while (parting.find()) {
      if (Words.count(title.substring(parting.end())) <= WORDS_OF_A_SECTION
          && Words.count(title.substring(0, parting.start())) >= WORDS_OF_A_TITLE) {
        rest = title.substring(0, parting.start());
        break;
      }
    }
    return rest;
  }

  private static String cutOnce(String title, Metadata metadata) {
    Matcher parting = PARTED.matcher(title);
    int first = -1;
    int firstEnd = -1;
    int last = -1;
    int lastEnd = -1;
    while (parting.find()) {
      if (first < 0) {
        first = parting.start();
        firstEnd = parting.end();
      }
      last = parting.start();
      lastEnd = parting.end();
    }
    if (last > 0 && names(title.substring(lastEnd), metadata)) {
      return title.substring(0, last).strip();
    }
    if (first > 0 && names(title.substring(0, first), metadata)) {
      return title.substring(firstEnd).strip();
    }
    return title;
  }

  private static boolean names(String part, Metadata metadata) {
    List<String> words = Words.of(part);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    String folded = fold(part);
    String host = metadata.host();
    String label = fold(host.replaceFirst("(\\.(com|org|net|edu|gov))?\\.[a-z]+$", ""));
    if (isOneOther(folded, label) || host.equals(part.strip().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (String name : metadata.siteNames()) {
      if (isOneOther(folded, fold(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of two names is a part of the other. */
  private static boolean isOneOther(String a, String b) {
    return a.length() >= SHORTEST && b.length() >= SHORTEST && (a.contains(b) || b.contains(a));
  }

  /** Letters and digits in lower case, without diacritics. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
