package org.solieu.input.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's own tables: lines of fields parted by tabs; those that begin with # say what. */
public final class Tables {
  private Tables() {}

  /**
   * The lines of a table, each split into its fields.
   *
   * @param owner a class of the package that the table lies in
   * @param name the table's file name
   */
  public static List<String[]> read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + name, e);
    }
  }
}
