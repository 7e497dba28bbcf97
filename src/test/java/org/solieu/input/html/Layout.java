package org.solieu.input.html;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with places for an article: <code>{{title}}</code> and other fields, <code>{{day
 * dd/MM/yyyy}}</code>, and lists such as <code>{{#p 1-3}}…{{.}}…{{/p}}</code> for its first three
 * paragraphs.
 */
record Layout(String name, String page) {
  static final List<String> NAMES =
      List.of(
          "01-lead-before-body",
          "02-boxes-in-body",
          "03-malformed-json-ld",
          "04-tables-and-breaks",
          "05-four-headings",
          "06-empty-heading",
          "07-article-twice",
          "08-hashed-names",
          "09-weblog",
          "10-odd-letters",
          "11-text-between-breaks",
          "12-amp",
          "13-magazine",
          "14-split-by-advertisement",
          "15-parts-and-ages",
          "16-body-within-body");

  private static final Pattern LIST =
      Pattern.compile("\\{\\{#(\\w+)(?: (\\d+)-(\\d*))?}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("\\{\\{([\\w-]+)(?: ([^}]+))?}}");
  private static final List<String> NOISE = OwnArticle.lines("articles/noise.txt");
  private static final List<String> COMMENTS = OwnArticle.lines("articles/comments.txt");

  static Layout read(String name) {
    return new Layout(name, OwnArticle.resource("layouts/" + name + ".html"));
  }

  /** The page of an article. */
  String render(OwnArticle article) {
    Matcher list = LIST.matcher(page);
    String flat =
        list.replaceAll(
            match -> {
              List<String> items =
                  switch (match.group(1)) {
                    case "p" -> article.paragraphs();
                    case "noise" -> NOISE;
                    default -> COMMENTS;
                  };
              int from = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
              String last = match.group(3);
              int to = last == null || last.isEmpty() ? items.size() : Integer.parseInt(last);
              StringBuilder all = new StringBuilder();
              for (String item : items.subList(from - 1, Math.min(to, items.size()))) {
                all.append(match.group(4).replace("{{.}}", item));
              }
              return Matcher.quoteReplacement(all.toString());
            });
    return FIELD
        .matcher(flat)
        .replaceAll(
            match -> Matcher.quoteReplacement(field(match.group(1), match.group(2), article)));
  }

  private static String field(String name, String pattern, OwnArticle article) {
    if (name.startsWith("noise")) {
      return NOISE.get(Integer.parseInt(name.substring(5)) - 1);
    }
    if (name.endsWith("-decomposed")) {
      return Normalizer.normalize(field(cut(name), null, article), Normalizer.Form.NFD);
    }
    return switch (name) {
      case "slug" -> article.name();
      case "day" -> article.published().format(format(pattern));
      case "day-before" -> article.published().minusDays(1).format(format(pattern));
      case "title-twice-escaped" -> escape(escape(article.title() + " & \"thêm\""));
      default -> article.fields().get(name);
    };
  }

  private static String cut(String name) {
    return name.substring(0, name.lastIndexOf('-'));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;");
  }

  /** The text that a reader should find on the page. */
  String expected(OwnArticle article) {
    StringBuilder text = new StringBuilder(article.text());
    for (String field : List.of("stamp", "caption", "box")) {
      if (page.contains("{{" + field + "}}")) {
        text.append(article.fields().get(field)).append('\n');
      }
    }
    if (name.startsWith("16")) {
      text.append("sáng nay thức dậy trong tiếng máy nổ quen thuộc của những chuyến hàng\n");
    }
    if (name.startsWith("10")) {
      text.append("Khoản mục Năm trước Năm nay Kinh phí (triệu đồng) 640 815\n");
      text.append("Số người tham gia 1.090 1.492\n");
    }
    return text.toString();
  }
}
