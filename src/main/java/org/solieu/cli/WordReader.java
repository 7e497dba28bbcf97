package org.solieu.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads an option whose value is one of a few words, in capitals or not, and knows the words for
 * completion. What the words are, subclasses tell by a method, as functions would have to be made
 * at every start.
 *
 * @param <T> what the words stand for
 */
abstract class WordReader<T> implements ITypeConverter<T>, Iterable<String> {
  private final List<T> values;

  /**
   * A reader.
   *
   * @param values what can be said, in the order in which messages and completion tell it
   */
  WordReader(T[] values) {
    this.values = List.of(values);
  }

  /** The word that stands for a value. */
  abstract String word(T value);

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
