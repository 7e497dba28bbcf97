package org.solieu.state;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the records of a run depend on besides the articles.
 *
 * @param program the program's version and build
 * @param layout what the bytes of a record look like: format and its options; records of different
 *     layouts cannot stand in one output
 * @param options everything else that decides which records there are: options by their names,
 *     hashes of lexicons
 */
public record StateHeader(String program, String layout, Map<String, String> options) {

  /** Sorts the options. */
  public StateHeader {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(layout, "layout");
    options = new TreeMap<>(options);
  }

  /** What differs from another run, for a message: {@code kind, lexicon}; empty if nothing does. */
  public String differenceTo(StateHeader other) {
    Stream<String> names =
        Stream.concat(options.keySet().stream(), other.options.keySet().stream())
            .distinct()
            .sorted()
            .filter(name -> !Objects.equals(options.get(name), other.options.get(name)));
    return Stream.of(
            program.equals(other.program) ? Stream.<String>of() : Stream.of("version"),
            layout.equals(other.layout) ? Stream.<String>of() : Stream.of("format"),
            names)
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }
}
