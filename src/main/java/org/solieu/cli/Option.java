package org.solieu.cli;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option or the operands of a command, and what the user says by it. Commands name theirs to
 * picocli one by one: to have them found by annotations takes, at every start, longer than to read
 * an article.
 *
 * @param <T> what is said
 */
final class Option<T extends @Nullable Object> {
  private final ArgSpec spec;

  private Option(ArgSpec spec) {
    this.spec = spec;
  }

  /** What the command line says, or else what is taken for said. */
  T value() {
    return spec.getValue();
  }

  /** Makes options those of a command, in this order. */
  static void addAll(CommandSpec command, Option<?>... options) {
    for (Option<?> option : options) {
      command.add(option.spec);
    }
  }

  /** An option that is said by its name alone. */
  static Option<Boolean> flag(String... names) {
    return new Option<>(OptionSpec.builder(names).type(boolean.class).initialValue(false).build());
  }

  /** An option that may be said several times, as often as the array is long. */
  static Option<boolean[]> countedFlag(String... names) {
    return new Option<>(
        OptionSpec.builder(names)
            .type(boolean[].class)
            .arity("0")
            .initialValue(new boolean[0])
            .build());
  }

  /** An option with a value; its names, any number. */
  static Named named(String... names) {
    return new Named(OptionSpec.builder(names));
  }

  /**
   * Operands, any number.
   *
   * @param label what help and messages call them, and the key of their text
   */
  static Option<List<String>> operands(String label) {
    return new Option<>(
        operand(label)
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .build());
  }

  /** The one operand that there must be. */
  static <T> Option<T> oneOperand(String label, Class<T> type) {
    return new Option<>(operand(label).type(type).index("0").required(true).build());
  }

  private static PositionalParamSpec.Builder operand(String label) {
    return PositionalParamSpec.builder().paramLabel(label).descriptionKey(label);
  }

  /** An option whose value is still to be described. */
  static final class Named {
    private final OptionSpec.Builder builder;

    private Named(OptionSpec.Builder builder) {
      this.builder = builder;
    }

    /**
     * What help and messages call the value. Completion keeps the words of an option under it, so
     * that no two options of a command may have the same that have words.
     */
    Named takes(String label) {
      builder.paramLabel(label);
      return this;
    }

    /** Holds for the commands below, too. */
    Named inherited() {
      builder.scopeType(ScopeType.INHERIT);
      return this;
    }

    /**
     * How the value is read, where picocli does not know; if it can also be iterated over, these
     * are the words that shells complete.
     */
    @SuppressWarnings("unchecked") // as said above
    Named readBy(ITypeConverter<?> reader) {
      builder.converters(reader);
      if (reader instanceof Iterable<?> words) {
        builder.completionCandidates((Iterable<String>) words);
      }
      return this;
    }

    /** One value; null if it is not said. */
    <T> Option<@Nullable T> of(Class<T> type) {
      return new Option<>(builder.type(type).build());
    }

    /** One value, and what is taken for said where nothing is. */
    <T> Option<T> of(Class<T> type, T otherwise) {
      return new Option<>(builder.type(type).initialValue(otherwise).build());
    }

    /** Values parted by commas; null if it is not said. */
    <T> Option<@Nullable List<T>> listOf(Class<T> type) {
      return new Option<>(builder.type(List.class).auxiliaryTypes(type).splitRegex(",").build());
    }

    /** Different values parted by commas; none if it is not said. */
    <T> Option<Set<T>> setOf(Class<T> type) {
      return new Option<>(
          builder
              .type(Set.class)
              .auxiliaryTypes(type)
              .splitRegex(",")
              .initialValue(Set.of())
              .build());
    }

    /** A value for each time it is said. */
    <T> Option<List<T>> repeated(Class<T> type) {
      return new Option<>(
          builder.type(List.class).auxiliaryTypes(type).initialValue(List.of()).build());
    }
  }
}
