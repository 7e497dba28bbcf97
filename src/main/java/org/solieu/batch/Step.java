package org.solieu.batch;

import org.solieu.input.InputFile;
import org.solieu.input.Problem;
import org.solieu.state.Known;
import org.solieu.state.StateRoot;
import org.solieu.state.StateSession.Found;

/** What a run does next, in the order of the output. */
sealed interface Step {
  /** A file that there is. */
  record Read(StateRoot root, InputFile file, Found found) implements Step {}

  /** A file that was there in an earlier run, and is not any more. */
  record Gone(Known known) implements Step {}

  /** Something on the way to the files that cannot be looked at. */
  record Met(Problem problem) implements Step {}
}
