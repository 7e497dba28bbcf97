package org.solieu.state;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a state, a root at a time, without holding its files in memory. The state of an interrupted
 * run ends at the last line that is whole.
 */
final class StateReader implements Closeable {
  private static final int LONGEST_END = 1 << 12;

  /** Where, in a line that begins as those of roots do, this letter stands: {"root". */
  private static final int ROOT_MARK = StateLines.ROOT_START.indexOf('r');

  private static final byte ROOT_LETTER = 'r';

  private final FileChannel channel;
  private final StateLine.Begin begin;
  private final StateLine.@Nullable End end;

  /** A root and where its line begins. */
  record Section(StateRoot root, long offset) {}

  private StateReader(FileChannel channel, StateLine.Begin begin, StateLine.@Nullable End end) {
    this.channel = channel;
    this.begin = begin;
    this.end = end;
  }

  /**
   * Opens a state and looks at its first and last line.
   *
   * @throws StateException if the file is no state
   * @throws IOException if it cannot be read
   */
  static StateReader open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      StateLine.Begin begin = begin(channel);
      return new StateReader(channel, begin, end(channel));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static StateLine.Begin begin(FileChannel channel) throws IOException {
    String first = null;
    byte[] start = StateLines.BEGIN_START.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(start.length);
    channel.read(bytes, 0);
    if (Arrays.equals(bytes.array(), start)) {
      first = reader(channel, 0).readLine();
    }
    try {
      if (first != null && StateLines.parse(first) instanceof StateLine.Begin begin) {
        return begin;
      }
    } catch (StateException e) {
      throw e;
    } catch (IOException e) {
      // Told below.
    }
    throw new StateException(StateFault.FOREIGN.of());
  }

  /** The last line, if it is the last line of a whole state. */
  private static StateLine.@Nullable End end(FileChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - LONGEST_END);
    ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Until all is read.
    }
    String tail = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    if (!tail.endsWith("\n")) {
      return null;
    }
    try {
      String last = tail.substring(tail.lastIndexOf('\n', tail.length() - 2) + 1);
      return StateLines.parse(last) instanceof StateLine.End end ? end : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Looks for the lines of roots, without reading the others. */
  private static List<Section> findSections(FileChannel channel) throws IOException {
    List<Section> sections = new ArrayList<>();
    ByteBuffer chunk = ByteBuffer.allocate(1 << 16);
    long lineStart = 0;
    long at = 0;
    while (channel.read(chunk.clear(), at) >= 0) {
      byte[] bytes = chunk.array();
      for (int i = 0; i < chunk.position(); i++) {
        if (bytes[i] == '\n') {
          lineStart = at + i + 1;
        } else if (at + i == lineStart + ROOT_MARK && bytes[i] == ROOT_LETTER) {
          StateRoot root = rootAt(channel, lineStart);
          if (root != null) {
            sections.add(new Section(root, lineStart));
          }
        }
      }
      at += chunk.position();
    }
    return sections;
  }

  /** The root that a line tells; null if it tells none, or is cut off. */
  private static @Nullable StateRoot rootAt(FileChannel channel, long offset) throws IOException {
    try {
      String line = reader(channel, offset).readLine();
      return line != null && StateLines.parse(line) instanceof StateLine.Root root
          ? root.root()
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static BufferedReader reader(FileChannel channel, long offset) {
    return new BufferedReader(
        new InputStreamReader(stream(channel, offset), StandardCharsets.UTF_8), 1 << 15);
  }

  /** Reads from a place on, whatever else reads from the channel. */
  private static InputStream stream(FileChannel channel, long offset) {
    return new InputStream() {
      private long at = offset;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int n = channel.read(ByteBuffer.wrap(bytes, from, length), at);
        at += Math.max(n, 0);
        return n;
      }
    };
  }

  /** The first line. */
  StateLine.Begin begin() {
    return begin;
  }

  /** The last line; null if the run was interrupted. */
  StateLine.@Nullable End end() {
    return end;
  }

  /** Looks for the roots, and gives them in their order. */
  List<Section> sections() throws IOException {
    if (end == null || end.roots().isEmpty()) {
      return findSections(channel);
    }
    List<Section> sections = new ArrayList<>();
    for (long offset : end.roots()) {
      StateRoot root = rootAt(channel, offset);
      if (root == null) {
        throw new StateException(StateFault.DAMAGED.of());
      }
      sections.add(new Section(root, offset));
    }
    return sections;
  }

  /** How many files there are whose records end within the first bytes of the output. */
  long countWithin(long length) throws IOException {
    long count = 0;
    for (Section section : sections()) {
      StateCursor files = files(section);
      for (StateEntry file = files.peek(); file != null; file = files.peek()) {
        count += file.start() + file.length() <= length ? 1 : 0;
        files.skip();
      }
    }
    return count;
  }

  /** Reads the files of a root. */
  StateCursor files(Section section) throws IOException {
    BufferedReader lines = reader(channel, section.offset());
    lines.readLine();
    return new StateCursor(section.root(), lines, end != null);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
