package org.solieu.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import org.solieu.cli.Main;

/**
 * Runs the program in a JVM in which a thread asks for full collections all the time, and tells at
 * the end, on standard error, how many bytes were left after the one that left most.
 */
final class HeapProbe {
  /** What the line begins with that tells the bytes. */
  static final String LARGEST = "largest heap after a full collection: ";

  private static final long PAUSE = 40; // milliseconds between two collections

  private HeapProbe() {}

  /** Takes the program's own arguments. */
  public static void main(String[] args) {
    AtomicLong largest = new AtomicLong();
    Thread prober = new Thread(() -> probe(largest), "heap-probe");
    prober.setDaemon(true);
    prober.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> System.err.println(LARGEST + largest.get())));
    Main.main(args);
  }

  private static void probe(AtomicLong largest) {
    while (true) {
      System.gc();
      largest.accumulateAndGet(left(), Math::max);
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What the last collection left in all parts of the heap. */
  private static long left() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      bytes += usage == null ? 0 : usage.getUsed();
    }
    return bytes;
  }
}
