package org.solieu.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

/** Members of archives that are no plain files, or have odd names. */
class MemberTest extends ReadingTest {
  private static final byte[] TEXT = "Vườn ươm bán 640 gốc mai.".getBytes(UTF_8);

  private static byte[] tar(Charset names, boolean pax, List<String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, names.name())) {
      tar.setAddPaxHeadersForNonAsciiNames(pax);
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : members) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(TEXT.length);
        tar.putArchiveEntry(entry);
        tar.write(TEXT);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Charset names, List<String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (String name : members) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void tellsNamesApartThatAreNoUtf8() throws Exception {
    List<String> names = List.of("tin\u00e9.txt", "tin\u00e8.txt", "t?.txt");
    for (String archive : List.of("a.zip", "a.tar")) {
      read(
          archive,
          archive.equals("a.zip") ? zip(ISO_8859_1, names) : tar(ISO_8859_1, false, names));
      assertThat(sources())
          .containsExactly(archive + "!tin%E9.txt", archive + "!tin%E8.txt", archive + "!t?.txt");
      assertThat(failures).isEmpty();
    }
  }

  @Test
  void takesNamesInUtf8() throws Exception {
    String far = "a/".repeat(60);
    List<String> names = List.of("số ?.txt", far + "é ?.txt", "é?.txt");
    String[] expected = names.stream().map(name -> "a!" + name).toArray(String[]::new);
    read("a", zip(UTF_8, names));
    assertThat(sources()).containsExactly(expected);
    for (boolean pax : new boolean[] {true, false}) {
      read("a", tar(UTF_8, pax, names));
      assertThat(sources()).containsExactly(expected);
    }
  }

  @Test
  void tellsOfLinksAndHiddenFiles() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Byte> members = new LinkedHashMap<>();
    members.put("a.txt", TarConstants.LF_NORMAL);
    members.put("hard.txt", TarConstants.LF_LINK);
    members.put("soft.txt", TarConstants.LF_SYMLINK);
    members.put("soft.png", TarConstants.LF_SYMLINK);
    members.put("pipe.txt", TarConstants.LF_FIFO);
    members.put("device.txt", TarConstants.LF_BLK);
    members.put(".hidden.txt", TarConstants.LF_NORMAL);
    members.put("z.txt", TarConstants.LF_NORMAL);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      for (Map.Entry<String, Byte> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), member.getValue());
        boolean file = member.getValue() == TarConstants.LF_NORMAL;
        entry.setSize(file ? TEXT.length : 0);
        entry.setLinkName(file ? "" : "a.txt");
        tar.putArchiveEntry(entry);
        tar.write(file ? TEXT : new byte[0]);
        tar.closeArchiveEntry();
      }
    }
    read("a.tar", bytes.toByteArray());
    assertThat(sources()).containsExactly("a.tar!a.txt", "a.tar!z.txt");
    assertThat(failures)
        .containsExactly(
            "a.tar!hard.txt: a link, which is not followed in an archive",
            "a.tar!soft.txt: a link, which is not followed in an archive");
    assertThat(skipped)
        .containsExactly(
            "a.tar!soft.png: OTHER_ENDING",
            "a.tar!pipe.txt: SPECIAL",
            "a.tar!device.txt: SPECIAL",
            "a.tar!.hidden.txt: OTHER_ENDING");
  }
}
