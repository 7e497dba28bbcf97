package org.solieu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that is cut off says so, wherever the cut is. */
class CutArchiveTest extends ReadingTest {
  private static final Map<String, byte[]> MEMBERS =
      new TreeMap<>(
          Map.of(
              "1.txt", Bundle.text(List.of("Vườn ươm bán 640 gốc mai vàng trong tháng Chạp.")),
              "2.txt", Bundle.text(List.of("Mỗi gốc giá 350.000 đồng, rẻ hơn năm ngoái 5%."))));
  private static final int TAR_BLOCK = 512; // bytes

  private static byte[] archive(String name) {
    return switch (name) {
      case "stored.zip" -> Bundle.storedZip(MEMBERS);
      case "deflated.zip" -> Bundle.zip(MEMBERS);
      case "zips.zip" -> Bundle.storedZip(Map.of("a.zip", Bundle.storedZip(MEMBERS)));
      case "a.tar" -> Bundle.tar(MEMBERS);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** In the head of a member, in its content, between two, in the directory at the end. */
  @ParameterizedTest
  @ValueSource(strings = {"stored.zip", "deflated.zip", "zips.zip", "a.tar"})
  void isToldOfACutAtAnyByte(String name) throws Exception {
    byte[] whole = archive(name);
    read(name, whole);
    assertThat(articles).hasSize(2);
    assertThat(failures).isEmpty();
    List<String> all = sources();
    int end = name.equals("a.tar") ? 4 * TAR_BLOCK : whole.length; // two heads, two contents
    for (int length = 1; length < end; length++) {
      read(name, Arrays.copyOf(whole, length));
      assertThat(failures).as("cut at %d of %d bytes", length, whole.length).isNotEmpty();
      assertThat(all).containsAll(sources());
    }
  }

  @Test
  void readsAllMembersOfATarWithoutItsEnd() throws Exception {
    read("a.tar", Arrays.copyOf(archive("a.tar"), 4 * TAR_BLOCK));
    assertThat(sources()).containsExactly("a.tar!1.txt", "a.tar!2.txt");
    assertThat(failures).containsExactly("a.tar: a damaged archive, or one that is cut off");
    read("a.tar", Arrays.copyOf(archive("a.tar"), 5 * TAR_BLOCK));
    assertThat(sources()).containsExactly("a.tar!1.txt", "a.tar!2.txt");
    assertThat(failures).isEmpty();
  }

  @Test
  void takesAnArchiveOfNothing() throws Exception {
    for (String name : List.of("a.zip", "a.tar")) {
      read(name, name.equals("a.zip") ? Bundle.zip(Map.of()) : Bundle.tar(Map.of()));
      assertThat(articles).isEmpty();
      assertThat(failures).as(name).isEmpty();
    }
  }
}
