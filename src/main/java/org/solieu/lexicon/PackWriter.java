package org.solieu.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes arrays as {@link PackReader} reads them. */
final class PackWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void bytes(byte[] values) {
    out.writeBytes(room(Integer.BYTES).putInt(values.length).array());
    out.writeBytes(values);
  }

  void chars(char[] values) {
    ByteBuffer bytes = room(Character.BYTES * values.length);
    bytes.asCharBuffer().put(values);
    bytes(bytes.array());
  }

  void shorts(short[] values) {
    ByteBuffer bytes = room(Short.BYTES * values.length);
    bytes.asShortBuffer().put(values);
    bytes(bytes.array());
  }

  void doubles(double[] values) {
    ByteBuffer bytes = room(Double.BYTES * values.length);
    bytes.asDoubleBuffer().put(values);
    bytes(bytes.array());
  }

  void ints(int[] values) {
    ByteBuffer bytes = room(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    bytes(bytes.array());
  }

  void longs(long[] values) {
    ByteBuffer bytes = room(Long.BYTES * values.length);
    bytes.asLongBuffer().put(values);
    bytes(bytes.array());
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  private static ByteBuffer room(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
