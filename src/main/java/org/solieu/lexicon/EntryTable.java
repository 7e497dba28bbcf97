package org.solieu.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a lexicon by number. Those of a packed lexicon are read from their lines when they
 * are first asked for: a text needs few of them.
 */
final class EntryTable {
  private final @Nullable LexiconEntry[] entries; // threads may read one twice: they are immutable
  private final byte[] lines; // UTF-8, each with its origin and a tab before it
  private final int[] ends; // of the lines

  /** A table of entries that are there. */
  EntryTable(List<LexiconEntry> entries) {
    this.entries = entries.toArray(LexiconEntry[]::new);
    this.lines = new byte[0];
    this.ends = new int[0];
  }

  private EntryTable(byte[] lines, int[] ends) {
    this.entries = new @Nullable LexiconEntry[ends.length];
    this.lines = lines;
    this.ends = ends;
  }

  /** Reads what {@link #write} wrote; the entries stay lines until they are asked for. */
  static EntryTable read(PackReader in) {
    return new EntryTable(in.bytes(), in.ints());
  }

  int size() {
    return entries.length;
  }

  LexiconEntry get(int number) {
    LexiconEntry entry = entries[number];
    if (entry == null) {
      entry = parse(number);
      entries[number] = entry;
    }
    return entry;
  }

  List<LexiconEntry> all() {
    List<LexiconEntry> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  void write(PackWriter out) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int[] places = new int[size()];
    for (int i = 0; i < places.length; i++) {
      LexiconEntry entry = get(i);
      String line = entry.origin() + '\t' + LexiconReader.line(entry);
      all.writeBytes(line.getBytes(StandardCharsets.UTF_8));
      places[i] = all.size();
    }
    out.bytes(all.toByteArray());
    out.ints(places);
  }

  private LexiconEntry parse(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    String line = new String(lines, start, ends[number] - start, StandardCharsets.UTF_8);
    int tab = line.indexOf('\t');
    return LexiconReader.entry(line.substring(tab + 1), line.substring(0, tab));
  }
}
