package org.solieu.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.report.browser.Chromium;
import org.solieu.report.browser.Tab;

/** Tests in a real Chromium, skipped where there is none. */
@Timeout(180)
abstract class BrowserTest {
  private static @Nullable Chromium chromium;
  Tab tab;

  @BeforeAll
  static void startChromium(@TempDir Path profile) throws IOException {
    Optional<Path> program = Chromium.find();
    if (program.isEmpty()) {
      System.out.println("NOTE: no Chromium here, the report's page is not tested in a browser");
    }
    assumeTrue(program.isPresent(), "no Chromium");
    chromium = Chromium.start(program.get(), profile);
  }

  @AfterAll
  static void endChromium() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void openTab() {
    tab = chromium.newTab();
    tab.resize(1440, 900, false);
    tab.prefer("light");
  }

  @AfterEach
  void closeTab() {
    if (tab != null) {
      tab.close();
    }
  }
}
