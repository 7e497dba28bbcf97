package org.solieu.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 *   <li>At the end {@code {"files": …, "roots": […], "output": {"length": …, "modified": …, "file":
 *       …}}}: how many files there are, and at which bytes the lines of roots begin; this list is
 *       empty where there are many.
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
    if (line instanceof StateLine.File file && file.entry().line() != null) {
      return file.entry().line() + "\n";
    }
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
        json.writeArrayFieldStart("roots");
        for (long root : end.roots()) {
          json.writeNumber(root);
        }
        json.writeEndArray();
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
    for (Map.Entry<String, Integer> count : entry.counts().entrySet()) {
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
      return new Fields(json).line(text);
    }
  }

  /** The fields of a line, all at once: each line has only few. */
  private static final class Fields {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final List<Long> roots = new ArrayList<>(1);
    private int version;
    private long size = -1;
    private long start = -1;
    private long length = -1;
    private long files = -1;
    private boolean settled;
    private @Nullable FileStamp beside;
    private @Nullable String program;
    private @Nullable String layout;
    private @Nullable String part;
    private @Nullable String root;
    private @Nullable String path;
    private @Nullable String source;
    private @Nullable String modified;
    private @Nullable String hash;
    private @Nullable String check;
    private @Nullable String file;

    Fields(JsonParser json) throws IOException {
      read(json);
      if (json.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("cut off");
      }
    }

    private void read(JsonParser json) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "solieu-state" -> version = json.getIntValue();
          case "size" -> size = json.getLongValue();
          case "start" -> start = json.getLongValue();
          case "length" -> length = json.getLongValue();
          case "files" -> files = json.getLongValue();
          case "settled" -> settled = json.getBooleanValue();
          case "program" -> program = json.getText();
          case "layout" -> layout = json.getText();
          case "part" -> part = json.getText();
          case "root" -> root = json.getText();
          case "path" -> path = json.getText();
          case "source" -> source = json.getText();
          case "modified" -> modified = json.getText();
          case "sha256" -> hash = json.getText();
          case "check" -> check = json.getText();
          case "file" -> file = json.getText();
          case "output" -> read(json);
          case "roots" -> {
            while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
              roots.add(json.getLongValue());
            }
          }
          case "beside" -> beside = stamp(json);
          case "options" -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              options.put(json.currentName(), json.nextTextValue());
            }
          }
          case "counts" -> {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              counts.put(json.currentName(), json.nextIntValue(0));
            }
          }
          default -> json.skipChildren();
        }
      }
    }

    private static FileStamp stamp(JsonParser json) throws IOException {
      long size = json.nextLongValue(-1);
      String modified = json.nextTextValue();
      json.nextToken();
      return new FileStamp(size, known(modified));
    }

    StateLine line(String text) throws IOException {
      if (version != 0) {
        if (version != VERSION) {
          throw new StateException(StateFault.OTHER_VERSION.of(version));
        }
        return new StateLine.Begin(
            new StateHeader(known(program), known(layout), options), known(part));
      }
      if (root != null) {
        return new StateLine.Root(new StateRoot(root, known(path)));
      }
      if (source != null) {
        FileStamp stamp = new FileStamp(known(size), known(modified));
        return new StateLine.File(
            new StateEntry(
                source,
                new FilePrint(stamp, beside, settled, hash),
                known(start),
                known(length),
                known(check),
                counts,
                text));
      }
      return new StateLine.End(
          known(files), roots, new OutputIdentity(known(length), known(modified), known(file)));
    }

    private static String known(@Nullable String text) throws IOException {
      if (text == null) {
        throw new IOException("a field is missing");
      }
      return text;
    }

    private static long known(long number) throws IOException {
      if (number < 0) {
        throw new IOException("a field is missing");
      }
      return number;
    }
  }
}
