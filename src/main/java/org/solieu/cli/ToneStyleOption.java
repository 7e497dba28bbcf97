package org.solieu.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.solieu.lexicon.ToneStyle;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of tone-mark styles, and knows them for completion. */
final class ToneStyleOption implements ITypeConverter<ToneStyle>, Iterable<String> {
  @Override
  public ToneStyle convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "modern" -> ToneStyle.MODERN;
      case "traditional" -> ToneStyle.TRADITIONAL;
      default -> throw new WrongValueException(Notice.NONE_OF.of(name, "modern, traditional"));
    };
  }

  @Override
  public Iterator<String> iterator() {
    return List.of("modern", "traditional").iterator();
  }
}
