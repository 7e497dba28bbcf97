package org.solieu.text.lucene;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a token. It does what Lucene's own implementation does; but the first use of that
 * one asks the JVM for its settings and for how it lays out objects, which takes as long as all
 * else that Lucene does at a start.
 */
class TermText extends AttributeImpl implements CharTermAttribute, TermToBytesRefAttribute {
  private char[] buffer = new char[32];
  private int length;
  private @Nullable BytesRefBuilder bytes; // only an index asks for them

  @Override
  public char[] buffer() {
    return buffer;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void copyBuffer(char[] from, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, from.length);
    makeRoom(count);
    System.arraycopy(from, offset, buffer, 0, count);
    length = count;
  }

  @Override
  public char[] resizeBuffer(int size) {
    if (buffer.length < size) {
      buffer = Arrays.copyOf(buffer, Math.max(size, buffer.length + (buffer.length >> 1)));
    }
    return buffer;
  }

  @Override
  public CharTermAttribute setLength(int length) {
    Objects.checkFromIndexSize(0, length, buffer.length);
    this.length = length;
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    length = 0;
    return this;
  }

  @Override
  public char charAt(int index) {
    return buffer[Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new String(buffer, start, end - start);
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text) {
    CharSequence shown = text == null ? "null" : text;
    return append(shown, 0, shown.length());
  }

  @Override
  public CharTermAttribute append(@Nullable CharSequence text, int start, int end) {
    CharSequence shown = text == null ? "null" : text;
    Objects.checkFromToIndex(start, end, shown.length());
    resizeBuffer(length + end - start);
    CharBuffer.wrap(buffer, length, end - start).put(CharBuffer.wrap(shown, start, end));
    length += end - start;
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    resizeBuffer(length + 1)[length++] = c;
    return this;
  }

  @Override
  public CharTermAttribute append(@Nullable String text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable StringBuilder text) {
    return append((CharSequence) text);
  }

  @Override
  public CharTermAttribute append(@Nullable CharTermAttribute term) {
    return append((CharSequence) term);
  }

  @Override
  public BytesRef getBytesRef() {
    if (bytes == null) {
      bytes = new BytesRefBuilder();
    }
    bytes.copyChars(buffer, 0, length);
    return bytes.get();
  }

  @Override
  public void clear() {
    length = 0;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((CharTermAttribute) target).copyBuffer(buffer, 0, length);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(CharTermAttribute.class, "term", toString());
    reflector.reflect(TermToBytesRefAttribute.class, "bytes", BytesRef.deepCopyOf(getBytesRef()));
  }

  @Override
  public TermText clone() {
    TermText clone = (TermText) super.clone();
    clone.buffer = buffer.clone();
    clone.bytes = null;
    return clone;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermText term
        && Arrays.equals(buffer, 0, length, term.buffer, 0, term.length);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length);
  }

  /** Makes room for a new term, for which nothing need be kept. */
  private void makeRoom(int count) {
    if (buffer.length < count) {
      buffer = new char[count + (count >> 1)];
    }
  }
}
