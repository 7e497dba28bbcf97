package org.solieu.input.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.solieu.input.html.SiteFacts.Fact;

/**
 * What is known of one site.
 *
 * @param selectors by what they find
 */
record Site(Map<Fact, List<String>> selectors) {

  /** The first element with text that a fact leads to; null where there is none. */
  @Nullable Element first(Element page, Fact fact) {
    for (Element found : find(page, fact)) {
      if (found.hasText()) {
        return found;
      }
    }
    return null;
  }

  /** All elements that a fact leads to. */
  Set<Element> all(Element page, Fact fact) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(find(page, fact));
    return all;
  }

  /** What the selectors of a fact find, those of the first selector first. */
  private List<Element> find(Element page, Fact fact) {
    List<Element> found = new ArrayList<>();
    for (String selector : selectors.getOrDefault(fact, List.of())) {
      for (String one : selector.split(", ")) {
        found.addAll(page.select(one));
      }
    }
    return found;
  }
}
