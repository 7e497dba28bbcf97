package org.solieu.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The format of a state: JSON Lines, version 1.
 *
 * <ol>
 *   <li>A line that tells what the run was about: {@code {"solieu-state": 1, "program": …,
 *       "layout": …, "options": {…}, "part": …}}.
 *   <li>For each path that was named, in their order, {@code {"root": …, "path": …}}: what the
 *       sources of its files begin with, and where it stands.
 *   <li>After it, for each file in it, sorted by source, {@code {"source": …, "size": …,
 *       "modified": …, "beside": [size, modified], "settled": …, "sha256": …, "start": …, "length":
 *       …, "check": …, "counts": {…}}}, as {@link StateEntry} and {@link FilePrint} tell. {@code
 *       beside} and {@code sha256} are left out where there is none.
 *   <li>At the end {@code {"files": …, "output": {"length": …, "modified": …, "file": …}}}.
 * </ol>
 *
 * <p>A state without the last line is that of an interrupted run; its last line may be cut off.
 */
final class StateLines {
  static final int VERSION = 1;

  /** What a line of a root begins with, and no other. */
  static final String ROOT_START = "{\"root\":";

  /** What the first line begins with. */
  static final String BEGIN_START = "{\"solieu-state\":";

  private static final JsonFactory JSON = new JsonFactory();

  private StateLines() {}

  /** A line, with its end. */
  static String format(StateLine line) throws IOException {
    StringWriter out = new StringWriter(400);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      if (line instanceof StateLine.Begin begin) {
        begin(begin, json);
      } else if (line instanceof StateLine.Root root) {
        json.writeStringField("root", root.root().source());
        json.writeStringField("path", root.root().path());
      } else if (line instanceof StateLine.File file) {
        file(file.entry(), json);
      } else if (line instanceof StateLine.End end) {
        json.writeNumberField("files", end.files());
        json.writeObjectFieldStart("output");
        json.writeNumberField("length", end.output().length());
        json.writeStringField("modified", end.output().modified());
        json.writeStringField("file", end.output().file());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void begin(StateLine.Begin begin, JsonGenerator json) throws IOException {
    StateHeader header = begin.header();
    json.writeNumberField("solieu-state", VERSION);
    json.writeStringField("program", header.program());
    json.writeStringField("layout", header.layout());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : header.options().entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    json.writeStringField("part", begin.part());
  }

  private static void file(StateEntry entry, JsonGenerator json) throws IOException {
    FilePrint print = entry.print();
    json.writeStringField("source", entry.source());
    json.writeNumberField("size", print.stamp().size());
    json.writeStringField("modified", print.stamp().modified());
    FileStamp beside = print.beside();
    if (beside != null) {
      json.writeArrayFieldStart("beside");
      json.writeNumber(beside.size());
      json.writeString(beside.modified());
      json.writeEndArray();
    }
    json.writeBooleanField("settled", print.settled());
    if (print.hash() != null) {
      json.writeStringField("sha256", print.hash());
    }
    json.writeNumberField("start", entry.start());
    json.writeNumberField("length", entry.length());
    json.writeStringField("check", entry.check());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : new TreeMap<>(entry.counts()).entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  /**
   * Reads a line.
   *
   * @throws IOException if it is none
   */
  static StateLine parse(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      return new Fields(json).line();
    }
  }

  /** The fields of a line, all at once: each line has only few. */
  private static final class Fields {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable FileStamp beside;
    private boolean settled;

    Fields(JsonParser json) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (value) {
          case VALUE_STRING -> texts.put(name, json.getText());
          case VALUE_NUMBER_INT -> numbers.put(name, json.getLongValue());
          case VALUE_TRUE, VALUE_FALSE -> settled = json.getBooleanValue();
          case START_ARRAY -> beside = stamp(json);
          case START_OBJECT -> inner(name, json);
          default -> throw new IOException("unexpected " + name);
        }
      }
      if (json.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("cut off");
      }
    }

    private static FileStamp stamp(JsonParser json) throws IOException {
      json.nextToken();
      long size = json.getLongValue();
      json.nextToken();
      String modified = json.getText();
      json.nextToken();
      return new FileStamp(size, modified);
    }

    private void inner(String name, JsonParser json) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        if (name.equals("counts")) {
          counts.put(key, json.getIntValue());
        } else if (name.equals("options")) {
          options.put(key, json.getText());
        } else if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
          numbers.put(key, json.getLongValue());
        } else {
          texts.put(key, json.getText());
        }
      }
    }

    StateLine line() throws IOException {
      if (numbers.containsKey("solieu-state")) {
        if (number("solieu-state") != VERSION) {
          throw new StateException(StateFault.OTHER_VERSION.of(number("solieu-state")));
        }
        return new StateLine.Begin(
            new StateHeader(text("program"), text("layout"), options), text("part"));
      }
      if (texts.containsKey("root")) {
        return new StateLine.Root(new StateRoot(text("root"), text("path")));
      }
      if (texts.containsKey("source")) {
        FileStamp stamp = new FileStamp(number("size"), text("modified"));
        return new StateLine.File(
            new StateEntry(
                text("source"),
                new FilePrint(stamp, beside, settled, texts.get("sha256")),
                number("start"),
                number("length"),
                text("check"),
                counts));
      }
      return new StateLine.End(
          number("files"), new OutputIdentity(number("length"), text("modified"), text("file")));
    }

    private String text(String name) throws IOException {
      String text = texts.get(name);
      if (text == null) {
        throw new IOException(name + " is missing");
      }
      return text;
    }

    private long number(String name) throws IOException {
      Long number = numbers.get(name);
      if (number == null) {
        throw new IOException(name + " is missing");
      }
      return number;
    }
  }
}
