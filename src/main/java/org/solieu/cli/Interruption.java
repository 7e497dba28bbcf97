package org.solieu.cli;

import java.io.IOException;

/**
 * Sees to it that an interrupted run (by SIGINT, SIGTERM or SIGHUP) says so in a line, and that it
 * is not interrupted while it puts the new output in the place of the old.
 */
final class Interruption implements AutoCloseable {
  /** The last step of a run. */
  @FunctionalInterface
  interface Commit {
    void run() throws IOException;
  }

  private final Object lock = new Object();
  private final Thread hook;
  private boolean committed;
  private boolean interrupted;

  /**
   * Begins to watch.
   *
   * @param told is run if the program is interrupted before it is done
   */
  Interruption(Runnable told) {
    this.hook =
        new Thread(
            () -> {
              synchronized (lock) {
                if (!committed) {
                  interrupted = true;
                  told.run();
                }
              }
            },
            "solieu-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Takes the last step, whole or, if the program is being interrupted, not at all.
   *
   * @throws IOException if the step cannot be taken
   */
  void commit(Commit step) throws IOException {
    synchronized (lock) {
      while (interrupted) {
        try {
          lock.wait(); // The process is about to end.
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted", e);
        }
      }
      step.run();
      committed = true;
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending.
    }
  }
}
