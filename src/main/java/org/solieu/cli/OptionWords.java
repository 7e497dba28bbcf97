package org.solieu.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;

/**
 * Options of {@code solieu extract} that do not stand on the command line: in the environment
 * variable {@code SOLIEU_OPTS}, and in the file that {@code --config} names. They are put before
 * those of the command line, so that these go over those of the file, and these over those of the
 * variable; but files of words, and how much is said, add up, as paths do.
 *
 * <p>Words are parted by white space and line ends; quotes, single or double, hold words together
 * that have white space in them; {@code #} at the beginning of a word makes the rest of the line a
 * comment.
 */
final class OptionWords {
  private static final String COMMAND = "extract";
  private static final String OPTION = "--config";
  private static final String END = "--";

  /** The options whose values are lists, to which picocli would add. */
  static final Set<String> LISTS = Set.of("--kind", "--columns", "--text-field");

  private OptionWords() {}

  /**
   * The whole command line.
   *
   * @param arguments what the user typed
   * @param variable the value of {@code SOLIEU_OPTS}; empty for none
   * @throws UsageException if the file cannot be read, a quote is not closed, or one file is to
   *     lead to another
   */
  static String[] expand(String[] arguments, String variable) throws UsageException {
    int command = LanguageOption.leading(arguments);
    if (command == arguments.length || !arguments[command].equals(COMMAND)) {
      return arguments;
    }
    List<List<String>> layers = new ArrayList<>();
    layers.add(options(variable, "SOLIEU_OPTS"));
    for (int i = command + 1; i < arguments.length && !arguments[i].equals(END); i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        layers.add(read(arguments[i].substring(OPTION.length() + 1)));
      } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        layers.add(read(arguments[++i]));
      }
    }
    if (layers.stream().allMatch(List::isEmpty)) {
      return arguments;
    }
    List<String> typed = new ArrayList<>(Arrays.asList(arguments));
    typed.remove(command);
    layers.add(typed);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      List<List<String>> higher = layers.subList(i + 1, layers.size());
      all.addAll(withoutLists(layers.get(i), higher));
    }
    all.add(0, COMMAND);
    return all.toArray(new String[0]);
  }

  /** Words without the lists that others, which go over them, give as well. */
  private static List<String> withoutLists(List<String> words, List<List<String>> higher) {
    List<String> left = new ArrayList<>(words);
    for (int i = 0; i < left.size() && !left.get(i).equals(END); i++) {
      String word = left.get(i);
      String list = list(word);
      if (list != null && higher.stream().anyMatch(layer -> names(layer, list))) {
        left.remove(i);
        if (word.equals(list) && i < left.size()) {
          left.remove(i);
        }
        i--;
      }
    }
    return left;
  }

  private static boolean names(List<String> words, String list) {
    return words.stream().takeWhile(word -> !word.equals(END)).anyMatch(w -> list.equals(list(w)));
  }

  /** The list to which a word gives, or begins to give, a value; null if to none. */
  private static @Nullable String list(String word) {
    int end = word.indexOf('=');
    String name = end < 0 ? word : word.substring(0, end);
    return LISTS.contains(name) ? name : null;
  }

  /** The words of a text, which must not lead to further files. */
  private static List<String> options(String text, String from) throws UsageException {
    List<String> words = split(text, from);
    for (String word : words) {
      if (word.equals(END)) {
        break;
      }
      if (word.equals(OPTION) || word.startsWith(OPTION + "=")) {
        throw new UsageException(Notice.ABOUT.of(from, Notice.TYPED_ONLY.of(OPTION)));
      }
    }
    return words;
  }

  private static List<String> read(String file) throws UsageException {
    try {
      return options(Files.readString(Path.of(file)), file);
    } catch (NoSuchFileException e) {
      throw new UsageException(Notice.ABOUT.of(OPTION, Notice.ABOUT.of(file, Flaw.MISSING.of())));
    } catch (CharacterCodingException e) {
      throw new UsageException(
          Notice.ABOUT.of(OPTION, Notice.ABOUT.of(file, Notice.NOT_UTF_8.of())));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          Notice.ABOUT.of(OPTION, Notice.ABOUT.of(file, Notice.UNREADABLE.of())));
    }
  }

  /**
   * Parts words.
   *
   * @param from where they stand, for a message
   */
  static List<String> split(String text, String from) throws UsageException {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        open = true;
      } else if (c == '#' && !open) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        if (open) {
          words.add(word.toString());
          word.setLength(0);
          open = false;
        }
      } else {
        word.append(c);
        open = true;
      }
    }
    if (quote != 0) {
      throw new UsageException(Notice.ABOUT.of(from, Notice.OPEN_QUOTE.of(quote)));
    }
    if (open) {
      words.add(word.toString());
    }
    return words;
  }
}
