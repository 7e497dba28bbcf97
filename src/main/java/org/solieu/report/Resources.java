package org.solieu.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts of the page that lie beside this package. */
final class Resources {
  private Resources() {}

  static String text(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One after the other. */
  static String texts(List<String> names) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (String name : names) {
      texts.append(text(name));
    }
    return texts.toString();
  }
}
