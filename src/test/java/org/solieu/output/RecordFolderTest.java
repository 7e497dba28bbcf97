package org.solieu.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {
  @TempDir Path temp;

  @Test
  void givesEachNameAFileOfItsOwn() throws IOException {
    // The third differs from the second by case, the fourth is what the third would come to.
    String marked = "A.txt" + SafeName.mark("A.txt");
    assertThat(open("b.txt", "a.txt", "A.txt", "A.txt", "A.txt", marked, "a.TXT"))
        .startsWith("b.txt.csv", "a.txt.csv", marked + ".csv", marked + "-2.csv")
        .hasSize(7)
        .doesNotHaveDuplicates();
  }

  /** The files, in lower case, as some file systems see them. */
  private List<String> open(String... names) throws IOException {
    RecordFolder folder = new RecordFolder(temp, OutputFormat.CSV, Layout.DEFAULT);
    for (String name : names) {
      folder.open(name).close();
    }
    List<String> files = new ArrayList<>();
    for (Path file : folder.files()) {
      files.add(temp.relativize(file).toString());
    }
    assertThat(files).map(file -> file.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    return files;
  }
}
