package org.solieu.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.solieu.message.Language;

/**
 * The {@code datapackage.json} of a folder with CSV files: a Data Package (version 2 of the
 * Frictionless standard), with a Table Schema for the fields. What it says in Vietnamese stands
 * behind the same keys with {@code @vi}, as the standard's recipe for translations has it.
 *
 * <p>Other files of an older package of ours stay in it, as long as they are there and unchanged.
 */
public final class DataPackage {
  private static final String NAME = "datapackage.json";
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final String GENERATOR = "x-generator";
  private static final String OURS = "solieu";
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Layout layout;
  private final ArrayNode older;

  /**
   * The package of a folder.
   *
   * @param layout how the files in it are laid out
   * @throws IOException if there is another one, which is not ours to replace
   */
  public DataPackage(Path folder, Layout layout) throws IOException {
    this.folder = folder.toAbsolutePath();
    this.layout = layout;
    this.older = older();
  }

  private ArrayNode older() throws IOException {
    Path file = file();
    if (!Files.exists(file)) {
      return JSON.createArrayNode();
    }
    if (Files.isDirectory(file)) {
      throw new UnwritableException(Unwritable.FOREIGN_PACKAGE.of(file), null);
    }
    JsonNode known;
    try {
      known = JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new UnwritableException(Unwritable.FOREIGN_PACKAGE.of(file), e);
    }
    if (!known.path(GENERATOR).asText().startsWith(OURS)) {
      throw new UnwritableException(Unwritable.FOREIGN_PACKAGE.of(file), null);
    }
    return known.path("resources") instanceof ArrayNode resources
        ? resources
        : JSON.createArrayNode();
  }

  /** Where it is written. */
  public Path file() {
    return folder.resolve(NAME);
  }

  /**
   * Writes the package over an older one.
   *
   * @param files what was written into the folder
   * @throws IOException if that cannot be read, or the package not be written
   */
  public void write(List<Path> files) throws IOException {
    List<Described> all = new ArrayList<>();
    for (Path file : files) {
      all.add(describe(file));
    }
    try (Destination destination = OutputFile.open(file())) {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
      destination.stream().write(JSON.writer(printer).writeValueAsBytes(json(all)));
      destination.stream().write('\n');
      destination.commit();
    }
  }

  private Described describe(Path file) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    }
    String path = folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    return new Described(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private ObjectNode json(List<Described> files) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("$schema", PROFILES + "datapackage.json");
    json.put("name", "figures");
    json.put("title", Language.EN.say(Said.PACKAGE_TITLE.of()));
    json.put("title@vi", Language.VI.say(Said.PACKAGE_TITLE.of()));
    json.putArray("languages").add("en").add("vi");
    json.put(GENERATOR, OURS + " " + BuiltIn.text("/org/solieu/version.txt").strip());
    ArrayNode resources = json.putArray("resources");
    Set<String> names = new HashSet<>();
    ObjectNode schema = new TableSchema(layout).json(JSON);
    for (JsonNode other : older) {
      String path = other.path("path").asText();
      boolean replaced = files.stream().anyMatch(file -> file.path.equals(path));
      if (!replaced && isStillTrue(other, path)) {
        names.add(other.path("name").asText());
        resources.add(other);
      }
    }
    for (Described file : files) {
      resources.add(resource(file, names, schema));
    }
    return json;
  }

  /** Whether a file is what an older description tells of it. */
  private boolean isStillTrue(JsonNode resource, String path) {
    try {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file)
          && Files.size(file) == resource.path("bytes").asLong(-1)
          && resource.path("hash").asText().equals(describe(file).hash());
    } catch (IOException | InvalidPathException e) {
      return false; // Nothing can be said of it.
    }
  }

  private ObjectNode resource(Described file, Set<String> names, ObjectNode schema) {
    ObjectNode resource = JSON.createObjectNode();
    resource.put("name", name(file.path, names));
    resource.put("path", file.path);
    resource.put("type", "table");
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes);
    resource.put("hash", file.hash());
    Delimited format = Delimited.csv(layout);
    resource
        .putObject("dialect")
        .put("$schema", PROFILES + "tabledialect.json")
        .put("delimiter", String.valueOf(format.separator()))
        .put("lineTerminator", format.lineEnd())
        .put("quoteChar", "\"")
        .put("doubleQuote", true);
    resource.set("schema", schema);
    return resource;
  }

  /** The file's name in what the standard recommends for names: a-z, 0-9, and some signs. */
  private static String name(String path, Set<String> taken) {
    String plain = Normalizer.normalize(path.replaceAll("(?i)\\.csv$", ""), Normalizer.Form.NFD);
    String bare =
        plain
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'd')
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[._-]+|[._-]+$", "");
    String name = bare.isEmpty() ? "figures" : bare;
    for (int i = 2; !taken.add(name); i++) {
      name = (bare.isEmpty() ? "figures" : bare) + "-" + i;
    }
    return name;
  }

  private record Described(String path, long bytes, String sha256) {
    String hash() {
      return "sha256:" + sha256;
    }
  }
}
