package org.solieu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The rooms of the program, and who may know whom. */
@AnalyzeClasses(packages = "org.solieu", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String RECORD = "org.solieu.record..";
  private static final String MESSAGE = "org.solieu.message..";
  private static final String LUCENE = "org.apache.lucene..";

  @ArchTest static final ArchRule recordKnowsNothingOfOurs = knowsOnly("org.solieu.record..");

  @ArchTest static final ArchRule messageKnowsNothingOfOurs = knowsOnly("org.solieu.message..");

  @ArchTest
  static final ArchRule lexiconKnowsOnlyMessages = knowsOnly("org.solieu.lexicon..", MESSAGE);

  @ArchTest
  static final ArchRule textKnowsTheLexicon =
      knowsOnly("org.solieu.text..", "org.solieu.lexicon..");

  @ArchTest
  static final ArchRule figureKnowsTheText =
      knowsOnly("org.solieu.figure..", "org.solieu.text..", "org.solieu.lexicon..", RECORD);

  @ArchTest
  static final ArchRule contextKnowsTheFigures =
      knowsOnly(
          "org.solieu.context..",
          "org.solieu.figure..",
          "org.solieu.text..",
          "org.solieu.lexicon..",
          RECORD);

  @ArchTest
  static final ArchRule facadeKnowsTheRooms =
      knowsOnly(
          "org.solieu",
          "org.solieu.explanation..",
          "org.solieu.context..",
          "org.solieu.figure..",
          "org.solieu.text..",
          "org.solieu.lexicon..",
          RECORD);

  @ArchTest
  static final ArchRule explanationKnowsTheLexicon =
      knowsOnly("org.solieu.explanation..", "org.solieu.lexicon..", RECORD);

  @ArchTest
  static final ArchRule inputKnowsRecordsAndMessages =
      knowsOnly("org.solieu.input..", RECORD, MESSAGE);

  @ArchTest
  static final ArchRule evaluationKnowsRecordsAndMessages =
      knowsOnly("org.solieu.evaluation..", RECORD, MESSAGE);

  @ArchTest
  static final ArchRule outputKnowsRecordsAndMessages =
      knowsOnly("org.solieu.output..", RECORD, MESSAGE);

  @ArchTest
  static final ArchRule reportKnowsOnlyRecords = knowsOnly("org.solieu.report..", RECORD, MESSAGE);

  @ArchTest
  static final ArchRule stateKnowsInputAndOutput =
      knowsOnly("org.solieu.state..", MESSAGE, "org.solieu.input..", "org.solieu.output..", RECORD);

  @ArchTest
  static final ArchRule batchKnowsNotTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.solieu.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.solieu.cli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.solieu.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheEdgesKnowFileFormats =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.solieu.input..",
              "org.solieu.output..",
              "org.solieu.state..",
              "org.solieu.evaluation..",
              "org.solieu.report..",
              "org.solieu.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "com.opencsv..");

  @ArchTest
  static final ArchRule luceneStaysInTheText =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.solieu.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(LUCENE);

  @ArchTest
  static final ArchRule luceneIsHiddenOutsideOfItsPackage =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.solieu.text")
          .and()
          .haveRawType(JavaClass.Predicates.resideInAPackage(LUCENE))
          .should()
          .bePrivate()
          .allowEmptyShould(true);

  @ArchTest static final ArchRule noJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.solieu.(**)").should().beFreeOfCycles();

  @ArchTest
  static void publicMethodsOutsideOfTheLucenePackageNameNoLuceneType(JavaClasses classes) {
    Set<String> offending = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().equals("org.solieu.text")
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        type.getCodeUnits().stream()
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(
                unit ->
                    isLucene(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream()
                            .anyMatch(ArchitectureTest::isLucene))
            .forEach(unit -> offending.add(unit.getFullName()));
      }
    }
    assertThat(offending).isEmpty();
  }

  private static boolean isLucene(JavaClass type) {
    return type.getPackageName().startsWith("org.apache.lucene");
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    List<String> offending =
        classes.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(offending).isEmpty();
  }

  /** Of our packages, the first one knows only itself and the others. */
  private static ArchRule knowsOnly(String room, String... others) {
    String[] allowed = Arrays.copyOf(others, others.length + 1);
    allowed[others.length] = room;
    DescribedPredicate<JavaClass> foreign =
        JavaClass.Predicates.resideInAPackage("org.solieu..")
            .and(JavaClass.Predicates.resideOutsideOfPackages(allowed))
            .as("are of ours in other packages than %s", List.of(allowed));
    return noClasses().that().resideInAPackage(room).should().dependOnClassesThat(foreign);
  }
}
