package org.solieu.input.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.SkipReason;
import org.solieu.input.part.UnreadableArticleException;

/** The parts of a zip or tar archive: those of its members, one after the other. */
public final class ArchiveParts implements Parts {
  private final ArchiveInputStream<?> archive;
  private final ArchiveEnd end;
  private final InputStream members;
  private final Opening opening;
  private final Set<String> names = new HashSet<>();
  private @Nullable Parts member;
  private boolean ended;

  private ArchiveParts(
      ArchiveInputStream<?> archive, ArchiveEnd end, InputStream members, Opening opening) {
    this.archive = archive;
    this.end = end;
    this.members = members;
    this.opening = opening;
  }

  /** The members of a zip archive, as they stand in it, also where it is cut off. */
  public static ArchiveParts ofZip(InputStream in, Inflation inflation, Opening opening) {
    ArchiveEnd end = ArchiveEnd.ofZip(in);
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(end, StandardCharsets.UTF_8.name(), true, true);
    return new ArchiveParts(zip, end, inflation.inflated(zip), opening);
  }

  /** The members of a tar archive. */
  public static ArchiveParts ofTar(InputStream in, Inflation inflation, Opening opening) {
    ArchiveEnd end = ArchiveEnd.ofTar(in);
    TarArchiveInputStream tar = new TarArchiveInputStream(end, StandardCharsets.UTF_8.name());
    return new ArchiveParts(tar, end, inflation.inflated(tar), opening);
  }

  @Override
  public @Nullable Part next() {
    while (!ended) {
      Parts open = member;
      Part part = open == null ? null : open.next();
      if (part != null) {
        return part;
      }
      try {
        leave();
        part = advance();
      } catch (IOException | RuntimeException e) {
        ended = true;
        part = opening.origin().unreadable(damaged(e));
      }
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  /** The library answers some damages with exceptions that are no input errors. */
  private static IOException damaged(Exception e) {
    return e instanceof UnreadableArticleException unreadable
        ? unreadable
        : new UnreadableArticleException(Flaw.DAMAGED_ARCHIVE.of(), e);
  }

  /** Reads to the end of the open member, so that what comes out of it is counted. */
  private void leave() throws IOException {
    Parts open = member;
    if (open != null) {
      member = null;
      open.close();
      members.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Goes to the next member; a part if there is something to say of it. */
  private @Nullable Part advance() throws IOException {
    ArchiveEntry entry = archive.getNextEntry();
    if (entry == null) {
      ended = true;
      return end.reached() ? null : opening.origin().unreadable(Flaw.DAMAGED_ARCHIVE.of());
    }
    if (entry.isDirectory()) {
      return null;
    }
    String name = MemberName.of(entry, end.lastBlock());
    if (MemberName.isMeta(name)) {
      return null;
    }
    Origin place = opening.origin().member(name);
    if (MemberName.isHidden(name)) {
      return place.skipped(SkipReason.OTHER_ENDING);
    }
    if (isLink(entry) || !isFile(entry)) {
      return !opening.isWanted(name)
          ? place.skipped(SkipReason.OTHER_ENDING)
          : isLink(entry)
              ? place.unreadable(Flaw.MEMBER_LINK.of())
              : place.skipped(SkipReason.SPECIAL);
    }
    if (!names.add(name)) {
      return place.unreadable(Flaw.SECOND_MEMBER.of());
    }
    if (!archive.canReadEntryData(entry)) {
      return place.unreadable(Flaw.ENCRYPTED_MEMBER.of());
    }
    member = opening.member(name, members);
    return null;
  }

  private static boolean isLink(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar
        ? tar.isLink() || tar.isSymbolicLink()
        : entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
  }

  private static boolean isFile(ArchiveEntry entry) {
    return !(entry instanceof TarArchiveEntry tar)
        || tar.isFile() && !tar.isFIFO() && !tar.isCharacterDevice() && !tar.isBlockDevice();
  }

  @Override
  public void close() {
    if (member != null) {
      member.close();
    }
  }
}
