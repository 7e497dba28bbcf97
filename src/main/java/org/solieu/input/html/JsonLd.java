package org.solieu.input.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The articles that the JSON-LD of a page describes. What is no JSON is passed over. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final double ALIKE = 0.5;

  private final List<JsonNode> articles = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd all = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        all.collect(JSON.readTree(bare(script.data())));
      } catch (JsonProcessingException e) {
        // Pages are full of broken scripts; there are other places to look at.
      }
    }
    return all;
  }

  /** Some wrap it so that browsers without scripts would not show it. */
  private static String bare(String wrapped) {
    String script = wrapped.replace("<![CDATA[", "").replace("]]>", "");
    int from = 0;
    int to = script.length();
    while (from < to && "{[".indexOf(script.charAt(from)) < 0) {
      from++;
    }
    while (to > from && "}]".indexOf(script.charAt(to - 1)) < 0) {
      to--;
    }
    return script.substring(from, to);
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        articles.add(node);
      } else if (node.isContainerNode() && !node.path("@type").asText("").endsWith("List")) {
        node.forEach(open::add);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("").toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.endsWith("report");
  }

  /**
   * What is said of the article with a title: of all articles if none has a headline like that.
   *
   * @param title null where none is known
   */
  JsonLd about(@Nullable String title) {
    JsonLd about = new JsonLd();
    List<String> words = Words.of(title == null ? "" : title);
    for (JsonNode article : articles) {
      List<String> headline = Words.of(Metadata.clean(article.path("headline").asText("")));
      if (Words.likeness(headline, words) >= ALIKE) {
        about.articles.add(article);
      }
    }
    return about.articles.isEmpty() ? this : about;
  }

  List<String> headlines() {
    List<String> headlines = texts("headline");
    return headlines.isEmpty() ? texts("name") : headlines;
  }

  List<String> published() {
    List<String> times = texts("datePublished");
    return times.isEmpty() ? texts("dateCreated") : times;
  }

  List<String> descriptions() {
    return texts("description");
  }

  List<String> bodies() {
    return texts("articleBody");
  }

  List<String> urls() {
    List<String> urls = texts("url");
    for (JsonNode article : articles) {
      JsonNode page = article.path("mainEntityOfPage");
      add(page.isObject() ? page.path("@id") : page, urls);
    }
    return urls;
  }

  List<String> publishers() {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      add(article.path("publisher").path("name"), names);
    }
    return names;
  }

  private List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    articles.forEach(article -> add(article.path(field), texts));
    return texts;
  }

  private static void add(JsonNode value, List<String> texts) {
    if (value.isTextual() && !value.asText().isBlank()) {
      texts.add(value.asText());
    }
  }
}
