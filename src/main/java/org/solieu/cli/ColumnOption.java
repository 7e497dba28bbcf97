package org.solieu.cli;

import org.solieu.output.Column;

/** Reads the names of columns. */
final class ColumnOption extends WordReader<Column> {
  ColumnOption() {
    super(Column.values());
  }

  @Override
  String word(Column column) {
    return column.key();
  }
}
