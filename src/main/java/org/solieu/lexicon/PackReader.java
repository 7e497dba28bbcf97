package org.solieu.lexicon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads arrays one after the other, each behind its length in bytes, in little-endian order. */
final class PackReader {
  private final ByteBuffer in;

  PackReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  char[] chars() {
    ByteBuffer part = part();
    char[] values = new char[part.remaining() / Character.BYTES];
    part.asCharBuffer().get(values);
    return values;
  }

  short[] shorts() {
    ByteBuffer part = part();
    short[] values = new short[part.remaining() / Short.BYTES];
    part.asShortBuffer().get(values);
    return values;
  }

  double[] doubles() {
    ByteBuffer part = part();
    double[] values = new double[part.remaining() / Double.BYTES];
    part.asDoubleBuffer().get(values);
    return values;
  }

  int[] ints() {
    ByteBuffer part = part();
    int[] values = new int[part.remaining() / Integer.BYTES];
    part.asIntBuffer().get(values);
    return values;
  }

  long[] longs() {
    ByteBuffer part = part();
    long[] values = new long[part.remaining() / Long.BYTES];
    part.asLongBuffer().get(values);
    return values;
  }

  private ByteBuffer part() {
    int length = in.getInt();
    ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(in.position() + length);
    return part;
  }
}
