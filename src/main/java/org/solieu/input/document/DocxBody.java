package org.solieu.input.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Superscript;

/**
 * The body of a document, read in one pass. A paragraph is a line; so is a row of a table. What
 * stands in a box that is tied to a paragraph follows behind it.
 */
final class DocxBody {
  private static final String TITLE_STYLE = "Title";

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Story> outer = new ArrayDeque<>(); // what is read on behind a box
  private Story story = new Story();
  private @Nullable String title;

  /** The body, or the text of a box, as far as it is read. */
  private static final class Story {
    final StringBuilder line = new StringBuilder();
    final List<String> boxes = new ArrayList<>(); // paragraphs of boxes in the open one
    boolean isTitle;
    boolean ofParagraph; // whether the properties of a paragraph are open
    boolean joined; // whether the open paragraph goes on in the next
    boolean hidden; // whether the open run is
    boolean raised;
    int tables;
  }

  private DocxBody(XMLStreamReader xml) {
    this.xml = xml;
  }

  static DocxBody read(XMLInputFactory factory, byte[] body) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
    DocxBody document = new DocxBody(xml);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> document.open(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> document.close(xml.getLocalName());
        default -> {
          // Letters outside of w:t are only there to make the XML readable.
        }
      }
    }
    document.flush();
    return document;
  }

  String text() {
    return text.toString();
  }

  /**
   * The first paragraph in the style of a title, which is no part of the text; null without one.
   */
  @Nullable String title() {
    return title;
  }

  private void open(String name) throws XMLStreamException {
    switch (name) {
      case "r" -> {
        story.hidden = false;
        story.raised = false;
      }
      case "t" -> {
        String letters = xml.getElementText();
        write(story.raised ? Superscript.behind(story.line, letters) : letters);
      }
      case "tab" -> write("\t");
      case "br", "cr" -> write(story.tables > 0 ? " " : "\n");
      case "noBreakHyphen" -> write("-");
      case "softHyphen" -> {
        // Shown only at the end of a line.
      }
      case "tbl" -> {
        flush();
        story.tables++;
      }
      case "txbxContent" -> {
        if (story.hidden) {
          skip();
        } else {
          outer.push(story);
          story = new Story();
        }
      }
      case "del", "moveFrom" -> {
        // Of a paragraph, its end was deleted; otherwise what stands in it.
        story.joined |= story.ofParagraph;
        skip();
      }
      // A drawing has its text a second time for older programs; and as it was before a change.
      case "Fallback", "pPrChange", "rPrChange" -> skip();
      default -> openProperty(name);
    }
  }

  private void openProperty(String name) {
    switch (name) {
      case "pPr" -> story.ofParagraph = true;
      case "pStyle" -> story.isTitle = TITLE_STYLE.equals(attribute("val"));
      case "vanish" -> story.hidden = !story.ofParagraph && isOn(attribute("val"));
      case "vertAlign" ->
          story.raised = !story.ofParagraph && "superscript".equals(attribute("val"));
      default -> {
        // Others only hold what is of interest.
      }
    }
  }

  private static boolean isOn(@Nullable String value) {
    return value == null || !value.matches("0|false|off");
  }

  private void write(String letters) {
    if (!story.hidden && !story.ofParagraph) {
      story.line.append(letters);
    }
  }

  private void close(String name) {
    switch (name) {
      case "pPr" -> story.ofParagraph = false;
      case "p" -> {
        if (story.joined) {
          story.joined = false;
        } else if (story.tables == 0) {
          flush();
        } else if (!story.line.isEmpty()) {
          story.line.append(' ');
        }
      }
      case "tc" -> {
        if (story.tables > 0) {
          trim();
          story.line.append('\t');
        }
      }
      case "tr" -> flush();
      case "tbl" -> {
        flush();
        story.tables--;
      }
      case "txbxContent" -> {
        flush();
        story = outer.pop();
      }
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private void trim() {
    StringBuilder line = story.line;
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }

  private void flush() {
    String paragraph = story.line.toString().strip();
    story.line.setLength(0);
    if (story.isTitle && title == null && !paragraph.isEmpty()) {
      title = paragraph;
    } else {
      add(paragraph);
    }
    story.isTitle = false;
    story.boxes.forEach(this::add);
    story.boxes.clear();
  }

  private void add(String paragraph) {
    Story around = outer.peek();
    if (paragraph.isEmpty()) {
      return;
    }
    if (around != null) {
      around.boxes.add(paragraph);
    } else {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }
  }
}
