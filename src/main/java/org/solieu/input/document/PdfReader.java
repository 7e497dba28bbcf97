package org.solieu.input.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/** Reads documents in PDF. What is only a picture of text has none. */
public final class PdfReader {
  private PdfReader() {}

  /**
   * The text of a document, its lines joined to paragraphs.
   *
   * @param maxChars how long the text may be, in chars
   * @throws UnreadableArticleException if it is damaged, encrypted, too large or has no text
   */
  public static Content read(byte[] bytes, int maxChars) throws UnreadableArticleException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PdfLine> lines = PdfLines.of(document, maxChars);
      String title = title(document.getDocumentInformation());
      String text = PdfParagraphs.join(lines, title);
      if (text.isBlank()) {
        throw new UnreadableArticleException(Flaw.PDF_WITHOUT_TEXT.of());
      }
      return new Content(title, null, null, text);
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticleException(Flaw.PDF_PASSWORD.of(), e);
    } catch (IOException | RuntimeException e) {
      // Damaged documents make the library stumble in all sorts of ways.
      throw new UnreadableArticleException(Flaw.DAMAGED_PDF.of(), e);
    }
  }

  /** The title, unless it is only what a program made up. */
  private static @Nullable String title(@Nullable PDDocumentInformation information) {
    String title = information == null ? null : information.getTitle();
    boolean made =
        title == null
            || title.isBlank()
            || title.startsWith("Microsoft ")
            || title.matches("(?i)untitled.*|.*\\.(docx?|pdf|indd|xlsx?|odt)");
    return made || title == null ? null : title.strip();
  }
}
