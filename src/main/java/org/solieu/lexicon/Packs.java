package org.solieu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resources in the form of the arrays that they become, so that a start need not read them line by
 * line. The build makes packs of the files and puts them beside them; where one is missing, or
 * older than one of its files, the files are read.
 */
final class Packs {
  private Packs() {}

  /**
   * Part of the build: writes the packs of the files on the class path.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], Lexicon.class.getPackageName().replace('.', '/'));
    Files.write(
        folder.resolve(LexiconPack.NAME), LexiconPack.write(LexiconBuilder.build(List.of())));
    Files.write(folder.resolve(OtherWords.PACK), OtherWords.ofFile().write());
  }

  /** A packed resource; null where there is none that fits its files. */
  static @Nullable PackReader open(String name, List<String> files) {
    URL pack = Lexicon.class.getResource(name);
    return pack == null || !isFresh(pack, files) ? null : read(pack);
  }

  /** A resource that is always packed. */
  static PackReader open(String name) {
    URL pack = Lexicon.class.getResource(name);
    if (pack == null) {
      throw new IllegalStateException("the program's own " + name + " is missing");
    }
    return read(pack);
  }

  private static PackReader read(URL pack) {
    try (InputStream in = pack.openStream()) {
      return new PackReader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + pack, e);
    }
  }

  /** Whether a pack is as new as its files: in a jar it is, among loose files one may be edited. */
  private static boolean isFresh(URL pack, List<String> files) {
    if (!pack.getProtocol().equals("file")) {
      return true;
    }
    try {
      Path path = Path.of(pack.toURI());
      FileTime time = Files.getLastModifiedTime(path);
      for (String file : files) {
        if (Files.getLastModifiedTime(path.resolveSibling(file)).compareTo(time) > 0) {
          return false;
        }
      }
      return true;
    } catch (URISyntaxException | IOException e) {
      return false;
    }
  }
}
