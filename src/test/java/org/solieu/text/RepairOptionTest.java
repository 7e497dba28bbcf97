package org.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.solieu.Solieu;
import org.solieu.lexicon.Lexicon;

class RepairOptionTest {
  private static final String TEXT = "Huyện đãđược cấp 3 triêụ đồng, xã được 5 tỷ đồng.";

  @Test
  void readsDefectiveTextAsIfItWereRight() {
    assertThat(Solieu.create().extract(TEXT))
        .extracting(figure -> figure.quote())
        .containsExactly("3 triêụ đồng", "5 tỷ đồng");
  }

  @Test
  void leavesTheTextAsItIs() {
<<<<<<< HEAD
    assertThat(Solieu.withoutRepair(Lexicon.builtIn()).extract(TEXT))
=======
    assertThat(Solieu.create().withoutRepair().extract(TEXT))
>>>>>>> f98bfc7c3d4aa3810b044c27d5631b553f3e499d
        .extracting(figure -> figure.quote())
        .containsExactly("5 tỷ đồng");
  }
}
