package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes files of all formats that articles are read from. */
final class Bundle {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Bundle() {}

  static byte[] text(List<String> paragraphs) {
    return String.join("\n\n", paragraphs).getBytes(UTF_8);
  }

  static byte[] html(String title, List<String> paragraphs) {
    StringBuilder page = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(title).append("</title></head><body><h1>").append(title);
    page.append("</h1><div class=\"body\">");
    paragraphs.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    return page.append("</div></body></html>").toString().getBytes(UTF_8);
  }

  static byte[] json(Map<String, Object> object) {
    try {
      return JSON.writeValueAsString(object).getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> row(String title, List<String> paragraphs) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("title", title);
    row.put("content", String.join("\n\n", paragraphs));
    row.put("published_at", "2026-03-07T08:00:00+07:00");
    row.put("link", "https://vidu.example/1");
    return row;
  }

  static byte[] csv(char delimiter, String title, List<String> paragraphs) {
    StringWriter out = new StringWriter();
    CSVWriter csv = new CSVWriter(out, delimiter, '"', '"', "\r\n");
    csv.writeNext(new String[] {"STT", "Tiêu đề", "Nội dung", "Ngày đăng"});
    csv.writeNext(new String[] {"1", title, String.join("\n\n", paragraphs), "7/3/2026"});
    return out.toString().getBytes(UTF_8);
  }

  static byte[] markdown(String title, List<String> paragraphs) {
    return ("# " + title + "\n\n" + String.join("\n\n", paragraphs)).getBytes(UTF_8);
  }

  static byte[] docx(String title, List<String> paragraphs) {
    StringBuilder body =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxml"
                + "formats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle"
                + " w:val=\"Title\"/></w:pPr><w:r><w:t>"
                + title
                + "</w:t></w:r></w:p>");
    for (String paragraph : paragraphs) {
      // Word cuts a paragraph into runs at will.
      int half = paragraph.length() / 2;
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(paragraph, 0, half)
          .append("</w:t></w:r><w:del><w:r><w:delText>777 tỷ đồng</w:delText></w:r></w:del>")
          .append("<w:r><w:t xml:space=\"preserve\">")
          .append(paragraph.substring(half))
          .append("</w:t></w:r></w:p>");
    }
    body.append("</w:body></w:document>");
    return zip(
        Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8)),
        Map.of("word/document.xml", body.toString().getBytes(UTF_8)));
  }

  /** Lines of about that many letters, in one or two columns, with a number on each page. */
  static byte[] pdf(List<String> paragraphs, int letters, int columns) {
    try (PDDocument document = new PDDocument();
        InputStream ttf =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, ttf);
      List<String> lines = new ArrayList<>();
      for (String paragraph : paragraphs) {
        lines.addAll(wrap(paragraph, letters));
        lines.add("");
      }
      int perColumn = 24;
      for (int from = 0, page = 1; from < lines.size(); page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          for (int column = 0; column < columns; column++) {
            for (int i = 0; i < perColumn && from < lines.size(); i++, from++) {
              write(content, font, lines.get(from), 50 + column * 270, 720 - 14 * i);
            }
          }
          write(content, font, "Trang " + page, 280, 30);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDPageContentStream content, PDFont font, String line, int x, int y)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.newLineAtOffset(x, y);
    content.showText(line);
    content.endText();
  }

  private static List<String> wrap(String paragraph, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      if (line.length() + word.length() > letters) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }

  static byte[] warc(byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] request = "GET / HTTP/1.1\r\nHost: vidu.example\r\n\r\n".getBytes(UTF_8);
    record(out, "request", "application/http;msgtype=request", request);
    record(out, "response", "application/http;msgtype=response", http("404 Not Found", page));
    record(out, "response", "application/http;msgtype=response", http("200 OK", page));
    return out.toByteArray();
  }

  private static byte[] http(String status, byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: text/html\r\nContent-Length: "
            + page.length
            + "\r\n\r\n";
    out.writeBytes(head.getBytes(UTF_8));
    out.writeBytes(page);
    return out.toByteArray();
  }

  /** A record of a crawl: an answer from an address. */
  static byte[] answer(String address, String headers, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\n" + headers + "\r\nContent-Length: " + body.length + "\r\n\r\n")
            .getBytes(UTF_8));
    http.writeBytes(body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    record(out, "response", "application/http;msgtype=response", http.toByteArray());
    return new String(out.toByteArray(), StandardCharsets.ISO_8859_1)
        .replaceFirst("https://vidu.example/1", address)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void record(ByteArrayOutputStream out, String type, String media, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2026-07-01T00:00:00Z\r\nWARC-Target-URI: https://vidu.example/1\r\n"
            + "Content-Type: "
            + media
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    out.writeBytes(head.getBytes(UTF_8));
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
  }

  @SafeVarargs
  static byte[] zip(Map<String, byte[]>... members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map<String, byte[]> some : members) {
        for (Map.Entry<String, byte[]> member : some.entrySet()) {
          zip.putNextEntry(new ZipEntry(member.getKey()));
          zip.write(member.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A zip archive that compresses nothing. */
  static byte[] storedZip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        ZipEntry entry = new ZipEntry(member.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(member.getValue().length);
        CRC32 crc = new CRC32();
        crc.update(member.getValue());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
