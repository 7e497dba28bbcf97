package org.solieu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFormat;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.table.FieldNames;
import org.solieu.input.table.FieldNames.Field;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell what articles are like. */
final class ArticleOptions {
  private final Option<@Nullable InputFormat> format =
      Option.named("--input-format")
          .takes("INPUT")
          .readBy(new InputFormatOption())
          .of(InputFormat.class);

  private final Option<@Nullable List<String>> text =
      Option.named("--text-field").takes("NAME").listOf(String.class);

  private final Option<@Nullable String> title = field("--title-field");
  private final Option<@Nullable String> date = field("--date-field");
  private final Option<@Nullable String> url = field("--url-field");

  private final Option<TextEncoding> encoding = EncodingOption.make();

  /** Makes them options of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(command, format, text, title, date, url, encoding);
  }

  /** What they say. */
  ReadingOptions reading() {
    FieldNames fields =
        FieldNames.USUAL
            .with(Field.TEXT, text.value())
            .with(Field.TITLE, one(title.value()))
            .with(Field.PUBLISHED, one(date.value()))
            .with(Field.URL, one(url.value()));
    return ReadingOptions.DEFAULT
        .withFormat(format.value())
        .withFields(fields)
        .withEncoding(encoding.value());
  }

  private static Option<@Nullable String> field(String name) {
    return Option.named(name).takes("NAME").of(String.class);
  }

  private static @Nullable List<String> one(@Nullable String name) {
    return name == null ? null : List.of(name);
  }
}
