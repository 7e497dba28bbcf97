package org.solieu.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.input.document.DocxReader;
import org.solieu.input.document.MarkdownReader;
import org.solieu.input.document.PdfReader;
import org.solieu.input.encoding.TextDecoder;
import org.solieu.input.html.HtmlReader;
import org.solieu.input.part.Content;
import org.solieu.input.part.UnreadableArticleException;

/**
 * Reads what is one article, of any format. The classes of a format, and the library behind it, are
 * loaded with its first article.
 */
final class WholeArticle {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");
  private static final int WHERE_CHARSET_IS = 4096; // bytes

  private WholeArticle() {}

  /**
   * The article of some bytes.
   *
   * @param url where it was taken from; null where that is not known
   * @throws UnreadableArticleException if they are no article of that format
   */
  static Content read(
      InputFormat format, byte[] bytes, @Nullable String url, ReadingOptions options)
      throws UnreadableArticleException {
    return switch (format) {
      case HTML -> page(bytes, url, options);
      case MARKDOWN -> MarkdownReader.read(TextDecoder.decodeAsIs(bytes, options.encoding()));
      case DOCX -> DocxReader.read(bytes, (int) options.maxBytes());
      case PDF -> PdfReader.read(bytes, (int) options.maxBytes());
      default -> {
        Content text = Content.of(TextDecoder.decode(bytes, options.encoding()));
        yield url == null ? text : new Content(null, null, url, text.text());
      }
    };
  }

  private static Content page(byte[] bytes, @Nullable String url, ReadingOptions options)
      throws UnreadableArticleException {
    int begin = Math.min(bytes.length, WHERE_CHARSET_IS);
    Matcher charset = CHARSET.matcher(new String(bytes, 0, begin, StandardCharsets.ISO_8859_1));
    String declared = charset.find() ? charset.group(1) : null;
    String html = TextDecoder.decodePage(bytes, options.encoding(), declared);
    return new HtmlReader().read(html, url);
  }
}
