package org.solieu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.solieu.text.Repair;

/** Writes what was changed in a text as JSON Lines. */
final class RepairWriter {
  private RepairWriter() {}

  /** Writes the repairs of one text; offsets are turned into code points. */
  static void write(String source, String text, List<Repair> repairs, OutputStream out)
      throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(lines)) {
      json.setRootValueSeparator(null);
      int offset = 0;
      int count = 0;
      for (Repair repair : repairs) {
        int start = count + text.codePointCount(offset, repair.start());
        int end = start + text.codePointCount(repair.start(), repair.end());
        offset = repair.end();
        count = end;
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
        json.writeStringField("from", repair.from());
        json.writeStringField("to", repair.to());
        json.writeStringField("why", repair.reason().code());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    lines.writeTo(out);
  }
}
