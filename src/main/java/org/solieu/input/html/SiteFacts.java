package org.solieu.input.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solieu.input.resource.Tables;

/** What is known of single sites: a table of selectors, see {@code sites.tsv}. */
public final class SiteFacts {
  /** Nothing is known of any site: general rules alone. */
  public static final SiteFacts NONE = new SiteFacts(List.of());

  /** What a selector finds. */
  enum Fact {
    TITLE,
    LEAD,
    BODY,
    DATE,
    DROP,
    KEEP
  }

  private final Map<String, Map<Fact, List<String>>> bySite = new HashMap<>();

  private SiteFacts(List<String[]> lines) {
    for (String[] line : lines) {
      bySite
          .computeIfAbsent(line[0], host -> new EnumMap<>(Fact.class))
          .computeIfAbsent(
              Fact.valueOf(line[1].toUpperCase(Locale.ROOT)), fact -> new ArrayList<>())
          .add(line[2]);
    }
  }

  /** What comes with the program. */
  public static SiteFacts builtIn() {
    return BuiltIn.FACTS;
  }

  /**
   * What is known of a site.
   *
   * @param host its name in lower case; what is known of {@code b.c} holds for {@code a.b.c} too
   */
  Site of(String host) {
    String name = host;
    while (!bySite.containsKey(name) && name.indexOf('.') >= 0) {
      name = name.substring(name.indexOf('.') + 1);
    }
    return new Site(bySite.getOrDefault(name, Map.of()));
  }

  /** Read only when a page is. */
  private static final class BuiltIn {
    static final SiteFacts FACTS = new SiteFacts(Tables.read(SiteFacts.class, "sites.tsv"));
  }
}
