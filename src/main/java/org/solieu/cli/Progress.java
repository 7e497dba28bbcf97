package org.solieu.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.solieu.input.InputWalk;

/**
 * Shows on a terminal how far a run is: files, files a second, time left, figures. How many files
 * there are is not known when the run begins; they are counted beside it.
 */
final class Progress implements AutoCloseable {
  private static final int UNKNOWN = -1;
  private static final int INTERVAL = 250; // milliseconds

  private final Messages messages;
  private final ProgressBar bar;

  /**
   * Begins to show.
   *
   * @param width how many columns the terminal has
   * @param files what the run goes through, once more
   */
  Progress(Messages messages, int width, InputWalk files) {
    this.messages = messages;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("solieu")
            .setUnit(" " + messages.say(Notice.PROGRESS_UNIT.of()), 1)
            .setInitialMax(UNKNOWN)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL)
            .showSpeed()
            .setConsumer(new DelegatingProgressBarConsumer(messages::progress, width - 1))
            .build();
    Thread counting = new Thread(() -> count(files), "solieu-counting");
    counting.setDaemon(true);
    counting.start();
  }

  private void count(InputWalk files) {
    long count = 0;
    for (; files.hasNext(); files.next()) {
      count++;
    }
    bar.maxHint(count);
  }

  void at(long files, long figures) {
    bar.stepTo(files);
    bar.setExtraMessage(", " + messages.say(Notice.PROGRESS_FIGURES.of(figures)));
  }

  /** All files are dealt with, so that it is known how many there are, counted or not. */
  void finish() {
    bar.maxHint(bar.getCurrent());
  }

  @Override
  public void close() {
    bar.close();
    messages.progress("");
  }
}
