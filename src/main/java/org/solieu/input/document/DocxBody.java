package org.solieu.input.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The body of a document, read in one pass. A paragraph is a line; so is a row of a table. */
final class DocxBody {
  private static final String TITLE_STYLE = "Title";

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private @Nullable String title;
  private boolean isTitle;
  private int tables;

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
      case "t" -> line.append(xml.getElementText());
      case "tab" -> line.append('\t');
      case "br", "cr" -> line.append(tables > 0 ? ' ' : '\n');
      case "noBreakHyphen" -> line.append('-');
      case "softHyphen" -> {
        // Shown only at the end of a line.
      }
      case "pStyle" -> isTitle = TITLE_STYLE.equals(attribute("val"));
      case "tbl" -> {
        flush();
        tables++;
      }
      // A drawing has its text a second time for older programs; deleted text is no text.
      case "Fallback", "del", "moveFrom" -> skip();
      default -> {
        // Others only hold what is of interest.
      }
    }
  }

  private void close(String name) {
    switch (name) {
      case "p" -> {
        if (tables == 0) {
          flush();
        } else if (!line.isEmpty()) {
          line.append(' ');
        }
      }
      case "tc" -> {
        if (tables > 0) {
          trim();
          line.append('\t');
        }
      }
      case "tr" -> flush();
      case "tbl" -> {
        flush();
        tables--;
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
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }

  private void flush() {
    String paragraph = line.toString().strip();
    line.setLength(0);
    if (isTitle && title == null && !paragraph.isEmpty()) {
      title = paragraph;
    } else if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }
    isTitle = false;
  }
}
