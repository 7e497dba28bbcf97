package org.solieu.input.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Superscript;
import org.solieu.input.part.UnreadableArticleException;

/**
 * Collects the lines of a document with their places, in the order in which the document writes
 * them, which keeps columns apart.
 */
final class PdfLines extends PDFTextStripper {
  private static final float SMALL = 0.8f; // times the size of the letters of a line
  private static final float RAISED = 0.15f; // times that size above where they stand

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int maxChars;
  private int chars;
  private float left;
  private float right;
  private float baseline;
  private float size;

  private PdfLines(int maxChars) {
    this.maxChars = maxChars;
    setLineSeparator("");
    setParagraphStart("");
    setParagraphEnd("");
    setPageStart("");
    setPageEnd("");
    setArticleStart("");
    setArticleEnd("");
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * All lines of a document.
   *
   * @throws UnreadableArticleException if there is more text than allowed
   */
  static List<PdfLine> of(PDDocument document, int maxChars) throws IOException {
    PdfLines collector = new PdfLines(maxChars);
    collector.getText(document);
    collector.flush();
    return collector.lines;
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) throws IOException {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = largest(positions);
    TextPosition last = positions.get(positions.size() - 1);
    float at = first.getYDirAdj();
    if (!text.isEmpty() && Math.abs(at - baseline) > Math.max(size, first.getFontSizeInPt()) / 2) {
      flush();
    }
    if (text.isEmpty()) {
      left = positions.get(0).getXDirAdj();
      size = 0;
    }
    if (first.getFontSizeInPt() > SMALL * size) {
      baseline = at;
    }
    size = Math.max(size, first.getFontSizeInPt());
    right = last.getXDirAdj() + last.getWidthDirAdj();
    append(string, positions);
    chars += string.length();
    if (chars > maxChars) {
      throw new UnreadableArticleException(Flaw.MUCH_TEXT.of());
    }
  }

  private static TextPosition largest(List<TextPosition> positions) {
    TextPosition largest = positions.get(0);
    for (TextPosition position : positions) {
      if (position.getFontSizeInPt() > largest.getFontSizeInPt()) {
        largest = position;
      }
    }
    return largest;
  }

  /** Adds letters, those that are small and raised as what they mean behind a number. */
  private void append(String string, List<TextPosition> positions) {
    StringBuilder all = new StringBuilder();
    positions.forEach(position -> all.append(position.getUnicode()));
    if (!all.toString().equals(string) || positions.stream().noneMatch(this::isRaised)) {
      text.append(string);
      return;
    }
    StringBuilder raised = new StringBuilder();
    for (TextPosition position : positions) {
      if (isRaised(position)) {
        raised.append(position.getUnicode());
      } else {
        appendRaised(raised);
        text.append(position.getUnicode());
      }
    }
    appendRaised(raised);
  }

  private void appendRaised(StringBuilder raised) {
    if (!raised.isEmpty()) {
      text.append(Superscript.behind(text, raised.toString()));
      raised.setLength(0);
    }
  }

  private boolean isRaised(TextPosition position) {
    return position.getFontSizeInPt() <= SMALL * size
        && position.getYDirAdj() < baseline - RAISED * size;
  }

  @Override
  protected void writeWordSeparator() {
    if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    String line = text.toString().strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      lines.add(new PdfLine(line, getCurrentPageNo(), left, right, baseline, size));
    }
  }
}
