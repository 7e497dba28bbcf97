package org.solieu.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What is the same on every page. Only the page's own script and style can take effect: the content
 * security policy names them by their hashes, and forbids everything else, any request too.
 *
 * @param head what stands before the data
 * @param foot what stands behind it
 */
record PageTemplate(String head, String foot) {
  private static final List<String> STYLES =
      List.of(
          "theme.css",
          "base.css",
          "layout.css",
          "top.css",
          "overview.css",
          "articles.css",
          "table.css",
          "record.css",
          "narrow.css",
          "print.css");
  private static final String DATA = "{{data}}";

  /**
   * The template with its parts in place.
   *
   * @throws IOException if a part cannot be read
   */
  static PageTemplate load() throws IOException {
    String script = "\n'use strict';\n" + ScriptBundle.of("main.js");
    String style = "\n" + Resources.texts(STYLES);
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src " + hash(script),
            "style-src " + hash(style),
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");
    String page =
        Resources.text("page.html")
            .replace("{{policy}}", policy)
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    return new PageTemplate(page.substring(0, data), page.substring(data + DATA.length()));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
