package org.solieu.input.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.solieu.input.date.DateText;
import org.solieu.input.html.HtmlReader;
import org.solieu.input.part.Content;

/**
 * Reads Markdown: its text without the marks; title, date and URL from the lines between two lines
 * of dashes at its top.
 */
public final class MarkdownReader {
  private static final int DEEPEST = 64;
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private static final Pattern TOP =
      Pattern.compile("\\A---[ \\t]*\\R((?:(?!---).*\\R){0,200}?)---[ \\t]*(?:\\R|\\z)");
  private static final Pattern ENTRY = Pattern.compile("([\\w-]+):[ \\t]+(.+)");

  private MarkdownReader() {}

  /**
   * The text of a document. The first heading of first order is its title, if nothing else is, and
   * no text; where there is none, a heading of another order at the very top.
   */
  public static Content read(String markdown) {
    Matcher top = TOP.matcher(markdown);
    boolean some = top.lookingAt();
    Map<String, String> entries = entries(some ? top.group(1) : "");
    Node document = PARSER.parse(some ? markdown.substring(top.end()) : markdown);
    String title = first(entries, "title", "headline");
    Heading heading = mainHeading(document);
    if (heading != null) {
      String text = TEXT.render(heading).strip();
      if (title == null || title.equals(text)) {
        title = text;
        heading.unlink();
      }
    }
    String date = first(entries, "date", "published", "publishdate", "created");
    LocalDate published = date == null ? null : DateText.find(date);
    String url = first(entries, "url", "canonical_url", "source", "link");
    return new Content(title, published, url, HtmlReader.textOf(HTML.render(document)));
  }

  private static Map<String, String> entries(String lines) {
    Map<String, String> entries = new HashMap<>();
    Matcher entry = ENTRY.matcher(lines);
    while (entry.find()) {
      String value = entry.group(2).strip();
      boolean quoted = value.length() > 1 && value.matches("\".*\"|'.*'");
      entries.putIfAbsent(
          entry.group(1).toLowerCase(Locale.ROOT),
          quoted ? value.substring(1, value.length() - 1) : value);
    }
    return entries;
  }

  private static @Nullable Heading mainHeading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return heading;
      }
    }
    return document.getFirstChild() instanceof Heading top ? top : null;
  }

  private static @Nullable String first(Map<String, String> entries, String... keys) {
    for (String key : keys) {
      String value = entries.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
