package org.solieu.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is in a workbook, for tests. */
final class Sheets {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<ZipEntry> entries = new ArrayList<>();

  Sheets(byte[] workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry);
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  List<ZipEntry> entries() {
    return entries;
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  /** The names of the sheets. */
  List<String> names() throws Exception {
    return all(parse("xl/workbook.xml"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  /** The cells of a sheet by their places, such as B2; numbers behind {@code n:}. */
  Map<String, String> cells(int sheet) throws Exception {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Element cell : all(parse("xl/worksheets/sheet" + sheet + ".xml"), "c")) {
      String type = cell.getAttribute("t").equals("n") ? "n:" : "";
      cells.put(cell.getAttribute("r"), type + cell.getTextContent());
    }
    return cells;
  }

  private Document parse(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(parts.get(name)));
  }

  private static List<Element> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
