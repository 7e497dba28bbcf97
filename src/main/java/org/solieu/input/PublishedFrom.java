package org.solieu.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Reasons;
import org.solieu.input.part.UnreadableArticleException;

/** Where the day on which an article was published is found. */
public enum PublishedFrom implements Dating {
  /** In what the article tells of itself. */
  ARTICLE {
    @Override
    public @Nullable LocalDate of(InputFile file, String source, @Nullable LocalDate own) {
      return own;
    }
  },
  /**
   * In the name of the file, or of the member of an archive: 2024-11-22, 20241122, 22-11-2024; the
   * first that is a date.
   */
  NAME {
    @Override
    public @Nullable LocalDate of(InputFile file, String source, @Nullable LocalDate own) {
      LocalDate inPart = DateInName.find(source.substring(source.lastIndexOf('/') + 1));
      return inPart != null || file.path() == null
          ? inPart
          : DateInName.find(FileNames.last(file.path()));
    }
  },
  /** The file's last modification, as the day in UTC. */
  MTIME {
    @Override
    public @Nullable LocalDate of(InputFile file, String source, @Nullable LocalDate own)
        throws UnreadableArticleException {
      Path path = file.path();
      try {
        return path == null
            ? null
            : LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
      } catch (IOException e) {
        throw new UnreadableArticleException(Reasons.of(e), e);
      }
    }
  },
  /** In {@code "published"} of a JSON file of the same name beside it: a date, perhaps a time. */
  SIDECAR {
    @Override
    public @Nullable LocalDate of(InputFile file, String source, @Nullable LocalDate own)
        throws UnreadableArticleException {
      return file.path() == null ? null : sidecar(file.path());
    }
  };

  /** Made where a JSON file is read: the names of the places are needed at every start. */
  private static final class Sidecars {
    static final JsonMapper JSON = new JsonMapper();
  }

  /** The word that names this place on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The JSON file beside an article in which {@link #SIDECAR} looks, whether it is there or not.
   */
  public static Path sidecarOf(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
  }

  private static @Nullable LocalDate sidecar(Path article) throws UnreadableArticleException {
    Path sidecar = sidecarOf(article);
    JsonNode published;
    try {
      published = Sidecars.JSON.readTree(Files.readAllBytes(sidecar)).path("published");
    } catch (NoSuchFileException e) {
      return null;
    } catch (JsonProcessingException e) {
      throw new UnreadableArticleException(Flaw.SIDECAR_NO_JSON.of(sidecar.getFileName()), e);
    } catch (IOException e) {
      throw new UnreadableArticleException(
          Flaw.SIDECAR_UNREADABLE.of(sidecar.getFileName(), Reasons.of(e)), e);
    }
    if (published.isMissingNode() || published.isNull()) {
      return null;
    }
    LocalDate date = Dates.parse(published.asText());
    if (date == null) {
      throw new UnreadableArticleException(Flaw.SIDECAR_NO_DATE.of(sidecar.getFileName()));
    }
    return date;
  }
}
