package org.solieu.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the page's JavaScript modules into one script, as a page that is a single file needs it:
 * each module after those it imports, in a function of its own that gives what it exports. So what
 * is not exported stays the module's own, and exported names differ. Imports stand at the beginning
 * of lines, name what they import and rename nothing; nothing is exported by default.
 */
final class ScriptBundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[\\w\\s,$]*} from '\\./([\\w-]+\\.js)';\\R");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:function|class|const) ([\\w$]+))");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private final Map<String, String> modules = new LinkedHashMap<>();

  private ScriptBundle() {}

  /**
   * The script of a module and all that it needs.
   *
   * @param main the module's file name
   * @throws IOException if a module cannot be read
   */
  static String of(String main) throws IOException {
    ScriptBundle bundle = new ScriptBundle();
    bundle.add(main);
    return String.join("", bundle.modules.values());
  }

  private void add(String name) throws IOException {
    if (modules.containsKey(name)) {
      return;
    }
    String source = Resources.text(name);
    Matcher imports = IMPORT.matcher(source);
    while (imports.find()) {
      add(imports.group(1));
    }
    String body = IMPORT.matcher(source).replaceAll("");
    String exports =
        EXPORT.matcher(body).results().map(export -> export.group(1)).collect(joining(", "));
    body = EXPORT.matcher(body).replaceAll("");
    Matcher leftOver = LEFT_OVER.matcher(body);
    if (leftOver.find()) {
      throw new IllegalStateException(name + ": cannot be joined: " + leftOver.group());
    }
    modules.put(name, wrapped(body, exports));
  }

  private static String wrapped(String body, String exports) {
    return exports.isEmpty()
        ? "(() => {\n" + body + "})();\n"
        : "const { " + exports + " } = (() => {\n" + body + "return { " + exports + " };\n})();\n";
  }
}
