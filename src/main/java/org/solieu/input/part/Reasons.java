package org.solieu.input.part;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;
import org.solieu.message.Message;

/** Tells why a file could not be opened or read. */
public final class Reasons {
  private Reasons() {}

  /** The reason as the middle of a sentence. */
  public static Message of(IOException e) {
    if (e instanceof UnreadableArticleException unreadable) {
      return unreadable.reason();
    }
    if (e instanceof NoSuchFileException) {
      return Flaw.MISSING.of();
    }
    if (e instanceof AccessDeniedException) {
      return Flaw.DENIED.of();
    }
    if (e instanceof NotDirectoryException) {
      return Flaw.NOT_A_FOLDER.of();
    }
    if (e instanceof FileSystemLoopException) {
      return Flaw.LINK_LOOP.of();
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return Flaw.DAMAGED_ARCHIVE.of();
    }
    if (e instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
      return Flaw.SYSTEM.of(fileSystem.getReason());
    }
    String message = e.getMessage();
    return Flaw.SYSTEM.of(
        message == null || message.isBlank() ? e.getClass().getSimpleName() : message);
  }
}
