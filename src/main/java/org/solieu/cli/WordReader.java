package org.solieu.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads an option whose value is one of a few words, in capitals or not, and knows the words for
 * completion. Where the words are not the values' names, subclasses tell them by a method, as
 * functions would have to be made at every start.
 *
 * @param <T> what the words stand for
 */
class WordReader<T> implements ITypeConverter<T>, Iterable<String> {
  private final List<T> values;

  /**
   * A reader.
   *
   * @param values what can be said, in the order in which messages and completion tell it
   */
  WordReader(T[] values) {
    this.values = List.of(values);
  }

  /** The word that stands for a value: what it is called, in small letters. */
  String word(T value) {
    return value.toString().toLowerCase(Locale.ROOT);
  }

  /** What a word stands for; null if it stands for nothing. */
  final @Nullable T find(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    for (T value : values) {
      if (word(value).equals(lower)) {
        return value;
      }
    }
    return null;
  }

  /**
   * What a command line last says by an option, before all else in it is understood.
   *
   * @param otherwise where it says nothing that is known
   */
  final T findLast(String option, String[] args, T otherwise) {
    T last = otherwise;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      T found = null;
      if (args[i].equals(option) && i + 1 < args.length) {
        found = find(args[i + 1]);
      } else if (args[i].startsWith(option + "=")) {
        found = find(args[i].substring(option.length() + 1));
      }
      last = found == null ? last : found;
    }
    return last;
  }

  @Override
  public final T convert(String word) {
    T value = find(word);
    if (value == null) {
      throw new WrongValueException(Notice.NONE_OF.of(word, String.join(", ", this)));
    }
    return value;
  }

  @Override
  public final Iterator<String> iterator() {
    return values.stream().map(this::word).iterator();
  }
}
