package org.solieu.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the records of a run go, in some format: a stream, one file, or one for each source or
 * kind. What was written counts once {@link #commit} has returned.
 */
public interface RecordOutput extends Closeable {
  /** Takes the records; its end is to be written before the commit. */
  RecordWriter writer();

  /**
   * Makes what was written last.
   *
   * @throws IOException if it cannot be kept
   */
  void commit() throws IOException;

  /** The files that were made last. */
  List<Path> files();

  /** Frees what is held, and removes what was not committed. Says nothing of errors. */
  @Override
  void close();

  /** Writes straight to a stream, which stays open, such as standard output. */
  static RecordOutput of(OutputStream stream, OutputFormat format, Layout layout) {
    return new SingleOutput(Destination.of(stream), List.of(), format, layout);
  }

  /**
   * Writes one file, see {@link OutputFile#open}.
   *
   * @throws IOException if it cannot be opened
   */
  static RecordOutput of(Path file, OutputFormat format, Layout layout) throws IOException {
    return new SingleOutput(OutputFile.open(file), List.of(file), format, layout);
  }

  /**
   * Writes several files into a folder, which is made if it is not there.
   *
   * @throws IOException if the folder cannot be made
   */
  static RecordOutput of(Path folder, Split split, OutputFormat format, Layout layout)
      throws IOException {
    OutputFile.makeFolder(folder);
    RecordFolder files = new RecordFolder(folder, format, layout);
    return split == Split.SOURCE ? new SourceOutput(files) : new KindOutput(files);
  }
}
