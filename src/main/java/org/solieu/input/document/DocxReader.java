package org.solieu.input.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/**
 * Reads documents in Office Open XML: the paragraphs and tables of the body, and the title. What
 * was deleted while changes were tracked, hidden text, instructions of fields, headers and footers
 * of pages, footnotes and endnotes are left out.
 */
public final class DocxReader {
  private static final String BODY = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private DocxReader() {}

  /**
   * The text of a document.
   *
   * @param maxBytes how large the body may be when unpacked
   * @throws UnreadableArticleException if it is damaged, or no document
   */
  public static Content read(byte[] bytes, int maxBytes) throws UnreadableArticleException {
    byte[] body = null;
    byte[] properties = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          body = zip.readNBytes(maxBytes + 1);
        } else if (entry.getName().equals(PROPERTIES)) {
          properties = zip.readNBytes(maxBytes + 1);
        }
        if (body != null && properties != null) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (body == null) {
        throw new UnreadableArticleException(Flaw.DAMAGED_DOCUMENT.of(), e);
      }
    }
    if (body == null) {
      throw new UnreadableArticleException(Flaw.NO_DOCUMENT.of());
    }
    if (body.length > maxBytes) {
      throw new UnreadableArticleException(Flaw.LARGE_UNPACKED.of());
    }
    try {
      XMLInputFactory xml = factory();
      DocxBody read = DocxBody.read(xml, body);
      String title = read.title() != null ? read.title() : title(xml, properties);
      return new Content(title, null, null, read.text());
    } catch (XMLStreamException e) {
      throw new UnreadableArticleException(Flaw.DOCUMENT_NO_XML.of(), e);
    }
  }

  /** No document types, so no entities that could grow, and nothing is fetched from elsewhere. */
  private static XMLInputFactory factory() {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    return xml;
  }

  /** The title that the properties tell; null where they tell none, or are damaged. */
  private static @Nullable String title(XMLInputFactory xml, byte @Nullable [] properties) {
    if (properties == null) {
      return null;
    }
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(properties));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("title")) {
          String title = reader.getElementText().strip();
          return title.isEmpty() ? null : title;
        }
      }
    } catch (XMLStreamException e) {
      // The text stands elsewhere, and does without.
    }
    return null;
  }
}
