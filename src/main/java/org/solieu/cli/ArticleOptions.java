package org.solieu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFormat;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.table.FieldNames;
import org.solieu.input.table.FieldNames.Field;
import picocli.CommandLine.Option;

/** The options that tell what articles are like. */
final class ArticleOptions {
  @Option(
      names = "--input-format",
      paramLabel = "NAME",
      converter = InputFormatOption.class,
      completionCandidates = InputFormatOption.class)
  private @Nullable InputFormat format;

  @Option(names = "--text-field", paramLabel = "NAME", split = ",")
  private @Nullable List<String> text;

  @Option(names = "--title-field", paramLabel = "NAME")
  private @Nullable String title;

  @Option(names = "--date-field", paramLabel = "NAME")
  private @Nullable String date;

  @Option(names = "--url-field", paramLabel = "NAME")
  private @Nullable String url;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingOption.class,
      completionCandidates = EncodingOption.class)
  private TextEncoding encoding = TextEncoding.AUTO;

  /** What they say. */
  ReadingOptions reading() {
    FieldNames fields =
        FieldNames.USUAL
            .with(Field.TEXT, text)
            .with(Field.TITLE, one(title))
            .with(Field.PUBLISHED, one(date))
            .with(Field.URL, one(url));
    return ReadingOptions.DEFAULT.withFormat(format).withFields(fields).withEncoding(encoding);
  }

  private static @Nullable List<String> one(@Nullable String name) {
    return name == null ? null : List.of(name);
  }
}
