package org.solieu.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every key has its words in every language, and is used as the words want it. */
class KeysTest {
  private static final Map<String, Key> KEYS = keys();

  @ParameterizedTest
  @EnumSource
  void everyKeyHasItsWords(Language language) {
    assertThat(words(language).keySet()).isEqualTo(KEYS.keySet());
    assertThat(words(language).keySet())
        .allSatisfy(key -> assertThat(words(language).getString(key)).isNotBlank());
  }

  @Test
  void allLanguagesHaveTheSameArguments() {
    for (String key : KEYS.keySet()) {
      assertThat(arguments(Language.VI, key)).as(key).isEqualTo(arguments(Language.EN, key));
    }
  }

  /** A single apostrophe hides what follows it: "it's {0}" would show "its {0}". */
  @ParameterizedTest
  @EnumSource
  void apostrophesAreDoubled(Language language) {
    Pattern hiding = Pattern.compile("(?<!')'(?!['{}])(?<![{}]')");
    assertThat(words(language).keySet())
        .allSatisfy(
            key -> assertThat(words(language).getString(key)).doesNotContainPattern(hiding));
  }

  @Test
  void everyKeyIsUsedWithItsArguments() throws IOException {
    Uses uses = Uses.inTheProgram();
    for (Map.Entry<String, Key> key : KEYS.entrySet()) {
      String constant = key.getValue().getDeclaringClass().getSimpleName() + "." + key.getValue();
      if (!isOneOfAFamily(key.getValue())) {
        assertThat(uses.constants).as("keys that are used").contains(constant);
      }
      assertThat(uses.arguments.getOrDefault(constant, Set.of()))
          .as("numbers of arguments to " + constant)
          .isSubsetOf(Set.of(arguments(Language.EN, key.getKey()).size()));
    }
  }

  /** Such as the formats of files: they come from {@code values()}, never by name. */
  private static boolean isOneOfAFamily(Key key) {
    return Arrays.stream(key.getDeclaringClass().getDeclaredFields())
        .anyMatch(field -> !field.isEnumConstant() && !field.isSynthetic());
  }

  private static ResourceBundle words(Language language) {
    return Language.read(Language.class, language.code() + ".properties");
  }

  private static Set<String> arguments(Language language, String key) {
    String pattern = words(language).getString(key);
    String unquoted = pattern.replace("''", "").replaceAll("'[^']*'", "");
    Set<String> arguments = new TreeSet<>();
    Pattern.compile("\\{(\\d)")
        .matcher(unquoted)
        .results()
        .forEach(found -> arguments.add(found.group(1)));
    assertThat(new MessageFormat(pattern).getFormatsByArgumentIndex())
        .as(key + " counts from 0 without a gap")
        .hasSameSizeAs(arguments);
    return arguments;
  }

  private static Map<String, Key> keys() {
    List<Key> all = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.solieu")) {
      if (type.isAssignableTo(Key.class) && type.isEnum()) {
        Stream.of(type.reflect().getEnumConstants()).forEach(key -> all.add((Key) key));
      }
    }
    return all.stream()
        .collect(
            Collectors.toMap(
                Key::id,
                Function.identity(),
                (a, b) -> {
                  throw new AssertionError(a + " and " + b + " have one id");
                },
                TreeMap::new));
  }

  /** Where the sources of the program name a constant, and where they call {@code of} on it. */
  private static final class Uses extends TreeScanner<Void, Void> {
    final Set<String> constants = new TreeSet<>();
    final Map<String, Set<Integer>> arguments = new TreeMap<>();

    static Uses inTheProgram() throws IOException {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      Uses uses = new Uses();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
          Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
        List<Path> java = sources.filter(path -> path.toString().endsWith(".java")).toList();
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
        task.parse().forEach(unit -> unit.accept(uses, null));
      }
      return uses;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void none) {
      constants.add(select.toString());
      return super.visitMemberSelect(select, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("of")) {
        arguments
            .computeIfAbsent(select.getExpression().toString(), key -> new TreeSet<>())
            .add(call.getArguments().size());
      }
      return super.visitMethodInvocation(call, none);
    }
  }
}
