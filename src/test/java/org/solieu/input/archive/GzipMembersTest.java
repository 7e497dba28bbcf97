package org.solieu.input.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipMembersTest {
  private static byte[] member(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] member(String content) throws IOException {
    return member(content.getBytes(UTF_8));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** As from a pipe: nobody knows how much is there. */
  private static InputStream stream(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int available() {
        return 0;
      }
    };
  }

  private static byte[] read(byte[] gzip) throws IOException {
    return new GzipMembers(new BufferedInputStream(stream(gzip), 1 << 16)).readAllBytes();
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 13, 1 << 16})
  void readsAMemberThatBeginsNearTheEndOfABuffer(int buffer) throws IOException {
    byte[] noise = new byte[buffer + 200];
    new Random(3).nextBytes(noise); // deflate stores it: a byte more or less is one in the file
    byte[] second = member("hai");
    int met = 0;
    for (int length = buffer - 80; length < buffer; length++) {
      byte[] content = Arrays.copyOf(noise, length);
      byte[] first = member(content);
      met += first.length >= buffer - 30 && first.length <= buffer ? 1 : 0;
      assertThat(read(join(first, second)))
          .as("member of %d bytes", first.length)
          .isEqualTo(join(content, "hai".getBytes(UTF_8)));
    }
    assertThat(met).isEqualTo(31);
  }

  @Test
  void givesWhatIsThere() throws IOException {
    InputStream members = new GzipMembers(stream(join(member("một"), member("hai"))));
    byte[] bytes = new byte[100];
    assertThat(members.read(bytes, 0, 100)).isEqualTo("một".getBytes(UTF_8).length);
    assertThat(members.read(bytes, 0, 100)).isEqualTo(3);
    assertThat(members.read()).isEqualTo(-1);
  }

  @Test
  void tellsOfACutAtAnyByte() throws IOException {
    byte[] first = member("một");
    byte[] whole = join(first, member("hai"));
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length == first.length) {
        assertThat(read(cut)).isEqualTo("một".getBytes(UTF_8));
      } else {
        assertThatThrownBy(() -> read(cut)).as("cut at %d", length).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void tellsOfDamage() throws IOException {
    byte[] whole = member("một hai ba bốn năm");
    for (int at : new int[] {whole.length - 1, whole.length - 8, 12, 2}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      assertThatThrownBy(() -> read(damaged)).as("at %d", at).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> read(join(whole, member("x"), "rest".getBytes(UTF_8))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void passesByNamesAndFilling() throws IOException {
    GzipParameters named = new GzipParameters();
    named.setFileName("tin.txt");
    named.setComment("so");
    named.setModificationTime(1_700_000_000_000L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(bytes, named)) {
      gzip.write("tin".getBytes(UTF_8));
    }
    byte[] gzip = join(bytes.toByteArray(), member(""), member(" mới"), new byte[700]);
    assertThat(new String(read(gzip), UTF_8)).isEqualTo("tin mới");
  }
}
