package org.solieu.input.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article written for the tests.
 *
 * @param name its file's name, without the ending
 * @param fields title, published, lead, stamp, caption and box
 * @param paragraphs its paragraphs, without the lead
 */
public record OwnArticle(String name, Map<String, String> fields, List<String> paragraphs) {
  /** The names of all there are. */
  public static final List<String> NAMES = List.of("hat-dieu", "xe-buyt", "thu-vien");

  /** Reads one. */
  public static OwnArticle read(String name) {
    Map<String, String> fields = new HashMap<>();
    List<String> paragraphs = new ArrayList<>();
    for (String line : resource("articles/" + name + ".txt").split("\n")) {
      int colon = line.indexOf(": ");
      if (paragraphs.isEmpty() && colon > 0 && line.substring(0, colon).matches("[a-z]+")) {
        fields.put(line.substring(0, colon), line.substring(colon + 2));
      } else if (!line.isBlank()) {
        paragraphs.add(line);
      }
    }
    return new OwnArticle(name, fields, paragraphs);
  }

  /** Its headline. */
  public String title() {
    return fields.get("title");
  }

  /** Its day. */
  public LocalDate published() {
    return LocalDate.parse(fields.get("published"));
  }

  /** Its lead and paragraphs, each a line. */
  public String text() {
    return fields.get("lead") + "\n" + String.join("\n", paragraphs) + "\n";
  }

  /** The lines of a resource beside this class. */
  static List<String> lines(String name) {
    return resource(name).lines().toList();
  }

  static String resource(String name) {
    try (InputStream in = OwnArticle.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
