package org.solieu.cli;

import java.util.stream.Stream;
import org.solieu.evaluation.Field;
import org.solieu.evaluation.Mistake;

/** Reads the names of sorts of mistakes. */
final class MistakeOption extends WordReader<String> {
  MistakeOption() {
    super(
        Stream.concat(
                Stream.of(Mistake.MISSED, Mistake.INVENTED),
                Stream.of(Field.values()).map(Field::key))
            .toArray(String[]::new));
  }

  @Override
  String word(String sort) {
    return sort;
  }
}
