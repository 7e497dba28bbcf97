package org.solieu.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.output.OutputFormat;
import org.solieu.state.StateHeader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the records of a run depend on besides the articles, gathered from all options. */
final class RecordOptions {
  /** Options that say how a run goes, and nothing of its records. */
  private static final Set<String> OF_THE_RUN =
      Set.of(
          "output",
          "format",
          "jobs",
          "save-text",
          "state",
          "prune",
          "verify",
          "wait",
          "verbose",
          "quiet",
          "describe",
          "help",
          "version",
          "lang",
          "summary",
          "fail-on",
          "log-format",
          "config");

  /** Options that say which records there are; what is in neither list says how they look. */
  private static final Set<String> OF_CONTENT =
      Set.of(
          "kind",
          "min-confidence",
          "published",
          "published-from",
          "lexicon",
          "encoding",
          "input-format",
          "text-field",
          "title-field",
          "date-field",
          "url-field",
          "no-repair",
          "max-article-size");

  private RecordOptions() {}

  /**
   * Gathers them.
   *
   * @param lexicon knows what lexicons hold
   * @throws IOException if a lexicon or the program itself cannot be read
   */
  static StateHeader of(CommandSpec command, OutputFormat format, LexiconOption lexicon)
      throws IOException {
    Map<String, String> content = new TreeMap<>();
    Map<String, String> layout = new TreeMap<>();
    layout.put("format", format.code());
    for (OptionSpec option : command.options()) {
      String name = option.longestName().replaceFirst("^-+", "");
      Object value = option.getValue();
      if (!OF_THE_RUN.contains(name) && value != null) {
        (OF_CONTENT.contains(name) ? content : layout).put(name, text(value, lexicon));
      }
    }
    return new StateHeader(
        new Version().getVersion()[0] + " " + build(), layout.toString(), content);
  }

  private static String text(Object value, LexiconOption lexicon) throws IOException {
    if (value instanceof Collection<?> many) {
      StringBuilder all = new StringBuilder();
      for (Object one : many) {
        all.append(all.isEmpty() ? "" : ",").append(text(one, lexicon));
      }
      return all.toString();
    }
    return value instanceof Path file
        ? shortHex(sha256().digest(lexicon.content(file)))
        : value.toString();
  }

  /** Tells one build of the program from another, built-in lexicons included. */
  private static String build() throws IOException {
    CodeSource source = RecordOptions.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      Path code = Path.of(source.getLocation().toURI());
      if (!Files.isDirectory(code)) {
        return hash(List.of(code));
      }
      try (Stream<Path> classes = Files.walk(code)) {
        return hash(classes.filter(Files::isRegularFile).sorted().collect(Collectors.toList()));
      }
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String hash(List<Path> files) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files) {
      digest.update(Files.readAllBytes(file));
    }
    return shortHex(digest.digest());
  }

  private static String shortHex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
