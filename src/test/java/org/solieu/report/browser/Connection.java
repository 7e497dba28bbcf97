package org.solieu.report.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Calls to the browser with their answers, and the events it tells of. */
final class Connection implements WebSocket.Listener {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();
  private final StringBuilder message = new StringBuilder();
  private @Nullable WebSocket socket;

  static Connection to(URI address) {
    Connection connection = new Connection();
    connection.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, connection).join();
    return connection;
  }

  /**
   * Calls a method of the protocol and waits for its answer.
   *
   * @param session the tab; null for the browser
   * @throws IllegalStateException if the browser answers with an error, or not at all
   */
  JsonNode call(@Nullable String session, String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
    call.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      call.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    WebSocket open = socket;
    if (open == null) {
      throw new IllegalStateException("not connected");
    }
    open.sendText(call.toString(), true).join();
    try {
      JsonNode node = answer.get(SECONDS, TimeUnit.SECONDS);
      if (node.has("error")) {
        throw new IllegalStateException(method + ": " + node.get("error"));
      }
      return node.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " was not answered", e);
    }
  }

  /** What has happened so far, of all tabs. */
  Queue<JsonNode> events() {
    return events;
  }

  void close() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      CompletableFuture<JsonNode> answer = waiting.remove(node.path("id").asInt(-1));
      if (answer != null) {
        answer.complete(node);
      } else {
        events.add(node);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the browser sends no JSON", e);
    }
  }
}
