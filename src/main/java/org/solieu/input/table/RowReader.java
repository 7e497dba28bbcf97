package org.solieu.input.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.input.date.DateText;
import org.solieu.input.encoding.CharacterReferences;
import org.solieu.input.html.HtmlReader;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.input.table.FieldNames.Field;
import org.solieu.message.Message;

/** Makes articles of rows. */
final class RowReader {
  private static final int MOST_NAMED = 8;
  private static final int LONGEST_NAME = 40; // letters
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BLOCKS =
      Pattern.compile("(?i)<(?:p|br|div|ul|ol|li|h[1-6]|table|figure)\\b[^<>]*>");
  private static final Pattern INLINE =
      Pattern.compile("(?i)<(?:span|strong|b|em|i|u|a)\\b[^<>]*>");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final FieldNames fields;

  RowReader(FieldNames fields) {
    this.fields = fields;
  }

  /** Whether a row has a field for its text, be it empty. */
  boolean hasText(Row row) {
    List<String> names = fields.of(Field.TEXT, row.names());
    return row.names().stream().anyMatch(names::contains)
        || names.stream().anyMatch(name -> row.get(name) != null);
  }

  /** Whether a field of rows with some names holds their text. */
  boolean isText(String name, List<String> names) {
    return fields.of(Field.TEXT, names).contains(name);
  }

  /**
   * The article of a row.
   *
   * @throws UnreadableArticleException if it has no text
   */
  Content read(Row row) throws UnreadableArticleException {
    if (!hasText(row)) {
      throw new UnreadableArticleException(noText(row));
    }
    String title = first(row, Field.TITLE);
    String date = first(row, Field.PUBLISHED);
    String url = first(row, Field.URL);
    String text = text(row);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableArticleException(Flaw.NUL.of());
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      Content page = new HtmlReader().read(text, url);
      return new Content(
          title == null ? page.title() : title,
          date == null ? page.published() : day(date),
          url == null ? page.url() : url,
          page.text());
    }
    return new Content(title, day(date), url, plain(text));
  }

  /** Without markup, if there is any; where that parts no lines, line ends do. */
  private static String plain(String text) {
    if (BLOCKS.matcher(text).find()) {
      return HtmlReader.textOf(text);
    }
    return INLINE.matcher(text).find()
        ? HtmlReader.textOf(LINE_END.matcher(text).replaceAll("<br>"))
        : CharacterReferences.resolve(text);
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    return date == null ? null : DateText.find(date);
  }

  /** The fields that the user chose, joined; otherwise the first usual one that holds something. */
  private String text(Row row) throws UnreadableArticleException {
    List<String> texts = new ArrayList<>();
    String other = null;
    for (String name : fields.of(Field.TEXT, row.names())) {
      String text = row.get(name);
      if (text != null && !text.isBlank()) {
        texts.add(text);
        if (!fields.isTextChosen()) {
          break;
        }
      } else if (other == null && row.holds(name)) {
        other = name;
      }
    }
    if (texts.isEmpty() && other != null) {
      throw new UnreadableArticleException(Flaw.FIELD_WITHOUT_TEXT.of(other));
    }
    return String.join("\n\n", texts);
  }

  private @Nullable String first(Row row, Field field) {
    for (String name : fields.of(field, row.names())) {
      String value = row.get(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** Where a table has no names, texts stand in their place. */
  private static String shortened(String name) {
    String line = BLANKS.matcher(name).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= LONGEST_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  private Message noText(Row row) {
    List<String> names = row.names().stream().map(RowReader::shortened).toList();
    if (names.isEmpty()) {
      return Flaw.NO_FIELDS.of();
    }
    String has =
        String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
            + (names.size() > MOST_NAMED ? ", …" : "");
    return fields.isTextChosen()
        ? Flaw.NO_CHOSEN_FIELD.of(
            String.join(", ", fields.chosen().getOrDefault(Field.TEXT, List.of())), has)
        : Flaw.NO_TEXT_FIELD.of(has);
  }
}
