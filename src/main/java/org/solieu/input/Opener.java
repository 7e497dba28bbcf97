package org.solieu.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.solieu.input.archive.ArchiveParts;
import org.solieu.input.archive.GzipMembers;
import org.solieu.input.archive.Inflation;
import org.solieu.input.archive.Opening;
import org.solieu.input.archive.WarcParts;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.SkipReason;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.input.table.JsonLinesParts;
import org.solieu.input.table.JsonParts;
import org.solieu.input.table.Utf8Stream;

/** Decides what a stream of bytes is, and opens it as that. */
final class Opener {
  private final ReadingOptions options;
  private final int maxBytes;

  Opener(ReadingOptions options) {
    this.options = options;
    this.maxBytes = (int) options.maxBytes();
  }

  /**
   * The parts of a stream.
   *
   * @param origin what the stream is
   * @param fileName its name, whose ending tells the format
   * @param in its bytes
   * @throws IOException if it cannot be opened
   */
  Parts open(Origin origin, String fileName, InputStream in) throws IOException {
    Inflation inflation = new Inflation();
    return open(origin, fileName, inflation.read(in), inflation);
  }

  private Parts open(Origin origin, String fileName, InputStream bytes, Inflation inflation)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    InputFormat format = format(fileName, in);
    return switch (format) {
      case GZIP -> unzipped(origin, fileName, in, inflation);
      case ZIP -> ArchiveParts.ofZip(in, inflation, new Members(origin, inflation));
      case TAR -> ArchiveParts.ofTar(in, inflation, new Members(origin, inflation));
      case WARC -> new WarcParts(in, inflation, new Members(origin, inflation));
      case JSON -> new JsonParts(in, origin, maxBytes, options.fields());
      case JSONL -> lines(in, origin);
      case CSV, TSV -> TableText.open(in, origin, format, options);
      default -> {
        byte[] article = Limits.readAtMost(maxBytes, in);
        yield Parts.of(
            origin.unread(article.length, () -> WholeArticle.read(format, article, null, options)));
      }
    };
  }

  private Parts lines(BufferedInputStream in, Origin origin) throws IOException {
    boolean wide =
        options.encoding() == TextEncoding.UTF_16
            || options.encoding() == TextEncoding.AUTO && TableText.isMarkedUtf16(in);
    return new JsonLinesParts(
        wide ? new Utf8Stream(in) : in,
        origin,
        maxBytes,
        wide ? TextEncoding.UTF_8 : options.encoding(),
        options.fields());
  }

  /** The format that the user insists on, unless it is an archive of such articles. */
  private InputFormat format(String fileName, BufferedInputStream in) throws IOException {
    in.mark(FormatGuess.SAMPLE);
    byte[] head = new byte[FormatGuess.SAMPLE];
    int length = Math.max(0, in.readNBytes(head, 0, 1));
    // Only what is there: whoever writes into a pipe may wait for an answer to the first line.
    int more = length == 0 ? 0 : in.read(head, 1, head.length - 1);
    in.reset();
    byte[] begin = java.util.Arrays.copyOf(head, length + Math.max(0, more));
    InputFormat guess = FormatGuess.of(InputFormat.ofName(fileName), begin);
    InputFormat insisted = options.format();
    return insisted == null || guess.holds() == InputFormat.Holds.MEMBERS ? guess : insisted;
  }

  private Parts unzipped(Origin origin, String fileName, InputStream in, Inflation inflation)
      throws IOException {
    String inner = fileName.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    if (origin.met() && inner.indexOf('.') >= 0 && InputFormat.ofName(inner) == null) {
      return Parts.of(origin.skipped(SkipReason.OTHER_ENDING));
    }
    InputStream unzipped = inflation.inflated(new GzipMembers(in));
    return open(origin, inner, unzipped, inflation.deeper());
  }

  /** What stands in an archive. */
  private final class Members implements Opening {
    private final Origin origin;
    private final Inflation inflation;

    Members(Origin origin, Inflation inflation) {
      this.origin = origin;
      this.inflation = inflation;
    }

    @Override
    public Origin origin() {
      return origin;
    }

    @Override
    public int maxBytes() {
      return maxBytes;
    }

    @Override
    public boolean isWanted(String name) {
      return InputFormat.ofName(name) != null;
    }

    @Override
    public Parts member(String name, InputStream in) throws IOException {
      Origin member = origin.member(name);
      if (!isWanted(name)) {
        return Parts.of(member.skipped(SkipReason.OTHER_ENDING));
      }
      try {
        return open(member, name, in, inflation.deeper());
      } catch (UnreadableArticleException e) {
        return Parts.of(member.unreadable(e));
      }
    }

    @Override
    public Part page(Origin place, @Nullable String url, byte[] bytes, boolean plain) {
      InputFormat format = plain ? InputFormat.TEXT : InputFormat.HTML;
      return place.unread(
          bytes.length,
          () -> {
            Limits.require(bytes.length, maxBytes);
            return WholeArticle.read(format, bytes, url, options);
          });
    }
  }
}
