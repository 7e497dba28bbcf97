package org.solieu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the resource {@code /org/solieu/version.txt} has it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    try {
      return new String[] {"solieu " + Resources.text("/org/solieu/version.txt").strip()};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
