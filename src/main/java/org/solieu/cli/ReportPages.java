package org.solieu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Destination;
import org.solieu.output.OutputFile;
import org.solieu.output.UnwritableException;
import org.solieu.report.PageStore;

/**
 * The files of a report: {@code report.html}, {@code report-2.html} and so on, each of which
 * appears whole or not at all, and only once all are written; or standard output, for one page.
 */
final class ReportPages implements PageStore, Closeable {
  private final OutputStream standardOutput;
  private final @Nullable Path first;
  private final List<Path> inputs;
  private final List<Destination> pages = new ArrayList<>();

  /**
   * Opens nothing yet.
   *
   * @param first the file of the first page; null for standard output
   * @param inputs what is read, as real paths: it must not be written over
   */
  ReportPages(OutputStream standardOutput, @Nullable Path first, List<Path> inputs) {
    this.standardOutput = standardOutput;
    this.first = first;
    this.inputs = inputs;
  }

  @Override
  public OutputStream open(int number) throws IOException {
    Destination page;
    if (first != null) {
      Path file = first.resolveSibling(name(number));
      if (wouldReplaceInput(file)) {
        throw new UnwritableException(Notice.PAGE_WOULD_REPLACE.of(file), null);
      }
      page = OutputFile.open(number == 1 ? first : file);
    } else if (number == 1) {
      page = Destination.of(standardOutput);
    } else {
      throw new UnwritableException(Notice.ONE_PAGE.of(), null);
    }
    pages.add(page);
    return page.stream();
  }

  /** Whether the first page would take the place of something that is to be read. */
  boolean wouldReplaceInput() {
    return first != null && wouldReplaceInput(first);
  }

  private boolean wouldReplaceInput(Path file) {
    try {
      return Files.exists(file) && inputs.contains(file.toRealPath());
    } catch (IOException e) {
      return false; // It cannot be opened either, which is told in its place.
    }
  }

  @Override
  public String name(int number) {
    String name = first == null ? "report.html" : String.valueOf(first.getFileName());
    if (number == 1) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + "-" + number + name.substring(end);
  }

  /** Makes all pages last. */
  void commit() throws IOException {
    for (Destination page : pages) {
      page.commit();
    }
  }

  @Override
  public void close() {
    pages.forEach(Destination::close);
  }
}
