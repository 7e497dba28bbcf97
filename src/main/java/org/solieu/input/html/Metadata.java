package org.solieu.input.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.solieu.input.resource.Tables;

/** What a page says of its article to machines: JSON-LD, Open Graph and other meta tags. */
final class Metadata {
  private static final List<String[]> NAMES = Tables.read(Metadata.class, "metadata.tsv");
  private static final String SAVED_FROM = "saved from url=";
  private static final int MOST_ESCAPES = 3;

  private final JsonLd jsonLd;
  private final Map<String, List<Tag>> tags = new HashMap<>();
  private final @Nullable String titleElement;
  private final @Nullable String url;

  /** A value, and the thing on the page that it is said of; null where it is said of the page. */
  private record Tag(String value, @Nullable Element thing) {}

  private Metadata(Document page, @Nullable String knownUrl) {
    jsonLd = JsonLd.of(page);
    for (Element tag : page.select("meta[content], [itemprop]")) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = tag.attr(key).strip().toLowerCase(Locale.ROOT);
        String value = tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime");
        if (!name.isEmpty() && !value.isBlank()) {
          Element thing = key.equals("itemprop") ? tag.closest("[itemscope]") : null;
          tags.computeIfAbsent(name, any -> new ArrayList<>()).add(new Tag(value.strip(), thing));
        }
      }
    }
    Element title = page.selectFirst("head > title, title");
    titleElement = title == null || title.text().isBlank() ? null : clean(title.text());
    url = url(page, knownUrl);
  }

  /**
   * Collects what a page says.
   *
   * @param knownUrl the address that the page was taken from; null where that is not known
   */
  static Metadata of(Document page, @Nullable String knownUrl) {
    return new Metadata(page, knownUrl);
  }

  JsonLd jsonLd() {
    return jsonLd;
  }

  /** The address of the article: http or https; null where none is told. */
  @Nullable String url() {
    return url;
  }

  /** The name of the site without {@code www.}; empty where no address is told. */
  String host() {
    if (url == null) {
      return "";
    }
    String host = URI.create(url).getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
  }

  /**
   * The times at which it says it was published, the most trustworthy first.
   *
   * @param title the title of the article; null where none is known
   * @param isAbout whether a thing on the page of which something is said may be the article
   */
  List<String> published(@Nullable String title, Predicate<Element> isAbout) {
    List<String> times = tagged("published", isAbout);
    times.addAll(jsonLd.about(title).published());
    times.addAll(tagged("dated", isAbout));
    return times;
  }

  /** Its titles, the most trustworthy first, as they stand there, the site's name included. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    jsonLd.headlines().forEach(headline -> titles.add(clean(headline)));
    tagged("title").forEach(title -> titles.add(clean(title)));
    if (titleElement != null) {
      titles.add(titleElement);
    }
    return titles;
  }

  /** What it says the article is about: often the lead, whole or its beginning. */
  List<String> descriptions() {
    List<String> all = new ArrayList<>();
    tagged("description").forEach(description -> all.add(clean(description)));
    jsonLd.descriptions().forEach(description -> all.add(clean(description)));
    return all;
  }

  /** What it calls the site. */
  List<String> siteNames() {
    List<String> names = new ArrayList<>();
    tagged("site").forEach(name -> names.add(clean(name)));
    jsonLd.publishers().forEach(name -> names.add(clean(name)));
    return names;
  }

  private List<String> tagged(String what) {
    return tagged(what, thing -> true);
  }

  private List<String> tagged(String what, Predicate<Element> isAbout) {
    List<String> values = new ArrayList<>();
    for (String[] line : NAMES) {
      if (line[0].equals(what)) {
        for (Tag tag : tags.getOrDefault(line[1], List.of())) {
          if (tag.thing() == null || isAbout.test(tag.thing())) {
            values.add(tag.value());
          }
        }
      }
    }
    return values;
  }

  private @Nullable String url(Document page, @Nullable String known) {
    List<String> candidates = new ArrayList<>();
    page.select("link[rel=canonical][href]").forEach(link -> candidates.add(link.attr("href")));
    candidates.addAll(tagged("url"));
    candidates.addAll(jsonLd.urls());
    if (known != null) {
      candidates.add(known);
    }
    String saved = savedFrom(page);
    if (saved != null) {
      candidates.add(saved);
    }
    String root = null;
    for (String candidate : candidates) {
      URI uri = uri(candidate.strip(), candidates);
      if (uri != null) {
        String path = uri.getRawPath();
        if (path != null && path.length() > 1) {
          return uri.toString();
        }
        root = root == null ? uri.toString() : root;
      }
    }
    return root;
  }

  /** An address as a whole one: what is relative is completed from the first whole one. */
  private static @Nullable URI uri(String text, List<String> others) {
    try {
      URI uri = new URI(text.replace(" ", "%20"));
      if (!uri.isAbsolute()) {
        for (String other : others) {
          if (other.startsWith("http")) {
            uri = new URI(other.strip().replace(" ", "%20")).resolve(uri);
            break;
          }
        }
      }
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Browsers note where they saved a page from. */
  private static @Nullable String savedFrom(Document page) {
    List<Node> nodes = new ArrayList<>(page.childNodes());
    page.select("html").forEach(html -> nodes.addAll(html.childNodes()));
    for (Node node : nodes) {
      if (node instanceof Comment comment) {
        String text = comment.getData();
        int at = text.indexOf(SAVED_FROM);
        int begin = at < 0 ? -1 : text.indexOf(')', at);
        if (begin >= 0) {
          return text.substring(begin + 1).strip();
        }
      }
    }
    return null;
  }

  /** A text that may have been escaped once more than it should: plain, white space collapsed. */
  static String clean(String text) {
    String plain = text;
    for (int i = 0; i < MOST_ESCAPES && plain.indexOf('&') >= 0; i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return Spaces.collapse(plain);
  }
}
