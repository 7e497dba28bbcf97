package org.solieu.report.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A tab of the browser, as a reader uses it. */
public final class Tab implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Enter",
          13,
          "Escape",
          27,
          "End",
          35,
          "Home",
          36,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40,
          "/",
          191);

  private final Connection connection;
  private final String target;
  private final String session;

  Tab(Connection connection, String target, String session) {
    this.connection = connection;
    this.target = target;
    this.session = session;
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return connection.call(session, method, parameters);
  }

  /** Sets the size of the window, and whether it is that of a phone. */
  public void resize(int width, int height, boolean phone) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Sets what the system prefers: {@code light} or {@code dark}. */
  public void prefer(String colours) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Sets the browser's language. */
  public void speak(String language) {
    String agent = evaluate("navigator.userAgent").asText();
    call("Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
  }

  /** Opens a file and waits until it says that it is ready: {@code data-ready} at its root. */
  public void open(Path file, String hash) {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", file.toUri() + hash));
    await("document.documentElement?.hasAttribute('data-ready')");
  }

  /** Opens a file. */
  public void open(Path file) {
    open(file, "");
  }

  /**
   * The value of an expression, which may be a promise.
   *
   * @throws IllegalStateException if it throws
   */
  public JsonNode evaluate(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  /** Waits until an expression is true. */
  public void await(String condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!holds(condition)) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("never came true: " + condition + "; " + complaints());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Whether a condition is true; it is not while the page gives way to the next one. */
  private boolean holds(String condition) {
    try {
      return evaluate("!!(" + condition + ")").asBoolean();
    } catch (IllegalStateException e) {
      if (String.valueOf(e.getMessage()).contains("Inspected target navigated")) {
        return false;
      }
      throw e;
    }
  }

  /** The text of the first element that a selector finds. */
  public String text(String selector) {
    return first(selector, ".textContent").asText();
  }

  /** The texts of all elements that a selector finds. */
  public List<String> texts(String selector) {
    List<String> texts = new ArrayList<>();
    evaluate("[...document.querySelectorAll(`" + selector + "`)].map(one => one.textContent)")
        .forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** How many elements a selector finds. */
  public int count(String selector) {
    return evaluate("document.querySelectorAll(`" + selector + "`).length").asInt();
  }

  /** An attribute of the first element that a selector finds. */
  public String attribute(String selector, String name) {
    return first(selector, ".getAttribute('" + name + "')").asText();
  }

  /** Whether the first element that a selector finds is shown, in sight or not. */
  public boolean isVisible(String selector) {
    return first(selector, ".checkVisibility()").asBoolean();
  }

  /** Whether an element lies within another, as far as it scrolls; both as selectors. */
  public boolean isInSight(String selector, String within) {
    JsonNode box = first(selector, ".getBoundingClientRect().toJSON()");
    JsonNode view = first(within, ".getBoundingClientRect().toJSON()");
    return box.path("height").asDouble() > 0
        && box.path("top").asDouble() >= view.path("top").asDouble() - 1
        && box.path("bottom").asDouble() <= view.path("bottom").asDouble() + 1;
  }

  private JsonNode first(String selector, String property) {
    return evaluate("document.querySelector(`" + selector + "`)" + property);
  }

  /** Clicks with the mouse in the middle of the first box of the element that a selector finds. */
  public void click(String selector) {
    JsonNode place =
        evaluate(
            "(() => { const found = document.querySelector(`"
                + selector
                + "`); found.scrollIntoView({block: 'nearest'});"
                + " const box = found.getClientRects()[0];"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.get(0),
              "y",
              place.get(1),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses a key by its name, such as {@code ArrowDown}. */
  public void press(String key) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }
  }

  /** Types text where the keyboard is. */
  public void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  /** Chooses an option of a select by its value, as a reader would. */
  public void choose(String id, String value) {
    evaluate(
        "(() => { const select = document.getElementById('"
            + id
            + "'); select.value = "
            + '"'
            + value
            + '"'
            + "; if (select.selectedIndex < 0) throw new Error('no such option');"
            + " select.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  /** Lets downloads go into a folder. */
  public void downloadTo(Path folder) {
    connection.call(
        null,
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString(), "eventsEnabled", true));
  }

  /** What the tab looks like, as PNG. */
  public void screenshot(Path file) throws IOException {
    JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
  }

  /** What it looks like on paper, as PDF. */
  public byte[] print() {
    JsonNode printed = call("Page.printToPDF", Map.of("printBackground", true));
    return Base64.getDecoder().decode(printed.path("data").asText());
  }

  /** Exceptions, errors on the console and whatever the policy forbade, so far. */
  public List<String> complaints() {
    return connection.events().stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(
            event ->
                switch (event.path("method").asText()) {
                  case "Runtime.exceptionThrown" -> true;
                  case "Log.entryAdded" -> event.at("/params/entry/level").asText().equals("error");
                  case "Runtime.consoleAPICalled" ->
                      event.at("/params/type").asText().equals("error");
                  default -> false;
                })
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses of all requests of this tab so far, but for the pages it was told to open. */
  public List<String> requests() {
    return connection.events().stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
        .filter(event -> !event.at("/params/type").asText().equals("Document"))
        .map(event -> event.at("/params/request/url").asText())
        .toList();
  }

  /** Whether a dialog, such as that of {@code alert}, has been opened so far. */
  public boolean hasOpenedDialog() {
    return connection.events().stream()
        .anyMatch(event -> event.path("method").asText().equals("Page.javascriptDialogOpening"));
  }

  /** What the browser measured of the page, such as {@code JSHeapUsedSize}, in bytes. */
  public JsonNode metrics() {
    call("Performance.enable", Map.of());
    return call("Performance.getMetrics", Map.of()).path("metrics");
  }

  @Override
  public void close() {
    connection.call(null, "Target.closeTarget", Map.of("targetId", target));
  }
}
