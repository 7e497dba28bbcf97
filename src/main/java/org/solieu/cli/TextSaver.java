package org.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Destination;
import org.solieu.output.OutputFile;
import org.solieu.record.Article;

/**
 * Keeps the texts in which offsets count, each in a file of its own. Used by several threads. After
 * one that cannot be written no other is.
 */
final class TextSaver {
  private final Path folder;
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

  TextSaver(Path folder) {
    this.folder = folder;
  }

  /** Writes an article's text, in UTF-8. */
  void save(Article article) {
    if (failure.get() != null) {
      return;
    }
    Path file = folder.resolve(TextPath.of(article.source()));
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      try (Destination destination = OutputFile.open(file)) {
        destination.stream().write(article.text().getBytes(StandardCharsets.UTF_8));
        destination.commit();
      }
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    }
  }

  /**
   * Says whether a text could not be written.
   *
   * @param status the exit status so far
   * @return the exit status
   */
  int status(int status, Messages messages) {
    IOException e = failure.get();
    if (e == null) {
      return status;
    }
    messages.error(folder.toString(), OutputErrors.reason(e), Notice.REST_NOT_WRITTEN.of(), e);
    return ExitStatus.NOTHING_WRITTEN;
  }
}
