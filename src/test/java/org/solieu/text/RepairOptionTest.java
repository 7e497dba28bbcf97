package org.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.solieu.Solieu;

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
    assertThat(Solieu.create().withoutRepair().extract(TEXT))
        .extracting(figure -> figure.quote())
        .containsExactly("5 tỷ đồng");
  }
}
