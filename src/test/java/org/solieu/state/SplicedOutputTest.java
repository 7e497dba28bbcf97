package org.solieu.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplicedOutputTest {
  @TempDir Path temp;

  private Earlier earlier(Path output) throws IOException {
    Path state = temp.resolve("state");
    try (StateWriter writer = new StateWriter(state)) {
      writer.write(new StateLine.Begin(new StateHeader("", "", Map.of()), ""));
      writer.write(new StateLine.End(0, List.of(), OutputIdentity.of(output)));
      writer.flush();
    }
    return new Earlier(StateReader.open(state), output, true, false, true, Set.of());
  }

  private void assertFlushed(boolean current, long start, @Nullable String expected)
      throws IOException {
    Path old = Files.writeString(temp.resolve("old"), "0123456789");
    Path part = temp.resolve("part");
    try (Earlier earlier = earlier(old);
        SplicedOutput output = new SplicedOutput(part, old, current ? earlier : null)) {
      output.copy(earlier, start, 5);
      output.flush();
      if (expected == null) {
        assertThat(part).doesNotExist();
      } else {
        assertThat(part).hasContent(expected);
      }
    }
  }

  @Test
  void handsOnWhatWaitsToBeCopied() throws IOException {
    assertFlushed(false, 0, "01234");
  }

  @Test
  void handsOnWhatIsNotTheBeginningOfTheOutput() throws IOException {
    assertFlushed(true, 3, "34567");
  }

  @Test
  void writesNothingAsLongAsNothingChanges() throws IOException {
    assertFlushed(true, 0, null);
  }
}
