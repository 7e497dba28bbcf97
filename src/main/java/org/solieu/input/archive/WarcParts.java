package org.solieu.input.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.UnreadableArticleException;

/**
 * The pages that a crawler wrote down: answers with status 200 that are pages or plain text, pages
 * that were stored by themselves, and texts that were taken from pages. All other records, such as
 * requests and pictures, hold no articles.
 */
public final class WarcParts implements Parts {
  private static final int FOUND = 200;
  private static final String PLAIN = "text/plain";
  private static final Set<String> UNPACKED =
      Set.of("gzip", "x-gzip", "deflate", "identity", "none");

  private final InputStream in;
  private final Inflation inflation;
  private final Opening opening;
  private @Nullable WarcReader reader;
  private int number;
  private boolean ended;

  /** The pages of a file. */
  public WarcParts(InputStream in, Inflation inflation, Opening opening) {
    this.in = in;
    this.inflation = inflation;
    this.opening = opening;
  }

  @Override
  public @Nullable Part next() {
    while (!ended) {
      try {
        WarcReader open = reader == null ? new WarcReader(in) : reader;
        reader = open;
        Optional<WarcRecord> record = open.next();
        number++;
        Part part = record.isPresent() ? part(record.get()) : end();
        if (part != null) {
          return part;
        }
      } catch (IOException | RuntimeException e) {
        ended = true;
        return opening.origin().unreadable(damaged(e));
      }
    }
    return null;
  }

  private @Nullable Part end() {
    ended = true;
    return null;
  }

  private static IOException damaged(Exception e) {
    return e instanceof UnreadableArticleException unreadable
        ? unreadable
        : new UnreadableArticleException(Flaw.DAMAGED_WARC.of(), e);
  }

  private @Nullable Part part(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return response.contentType().base().equals(MediaType.HTTP) ? answer(response) : null;
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord stored = (WarcTargetRecord) record;
      String type = name(record.contentType());
      return isPage(type, stored.target()) ? page(type, record::body, stored) : null;
    }
    return null;
  }

  private @Nullable Part answer(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    String type = http.status() == FOUND ? name(http.contentType()) : "";
    if (!isPage(type, response.target())) {
      return null;
    }
    String packed = http.headers().first("Content-Encoding").orElse("").strip();
    return packed.isEmpty() || UNPACKED.contains(packed.toLowerCase(Locale.ROOT))
        ? page(type, http::bodyDecoded, response)
        : place().unreadable(Flaw.COMPRESSED.of(packed));
  }

  private static String name(MediaType type) {
    return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
  }

  /** Crawlers write logs down as plain text, too, and what web servers tell them. */
  private static boolean isPage(String type, String target) {
    return type.equals(PLAIN)
        ? target.matches("(?is)https?:.*") && !target.matches("(?is)[^?#]*://[^/]*/robots\\.txt")
        : type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private Origin place() {
    return opening.origin().inside("#" + number);
  }

  private Part page(String type, Body body, WarcTargetRecord record) throws IOException {
    int most = opening.maxBytes();
    byte[] bytes;
    try {
      bytes = inflation.inflated(body.open().stream()).readNBytes(most + 1);
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (IOException e) {
      return place().unreadable(e);
    }
    return opening.page(place(), record.target(), bytes, type.equals(PLAIN));
  }

  /** Opens the body of a record. */
  @FunctionalInterface
  private interface Body {
    MessageBody open() throws IOException;
  }

  @Override
  public void close() {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      // Nothing was written, so nothing is lost.
    }
  }
}
