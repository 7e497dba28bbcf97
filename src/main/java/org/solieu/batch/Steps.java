package org.solieu.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFile;
import org.solieu.input.InputRoot;
import org.solieu.input.InputWalk;
import org.solieu.input.Problem;
import org.solieu.state.Known;
import org.solieu.state.StateRoot;
import org.solieu.state.StateSession;
import org.solieu.state.StateSession.Found;

/**
 * The steps of a run: the files that there are and those that there were, merged, and what is wrong
 * on the way to them.
 */
final class Steps {
  private final InputWalk walk;
  private final @Nullable StateSession state;
  private final Queue<Problem> problems = new ArrayDeque<>();
  private @Nullable InputFile met;
  private @Nullable StateRoot root;

  Steps(InputWalk walk, @Nullable StateSession state) {
    this.walk = walk;
    this.state = state;
    walk.tell(problems::add);
  }

  /** The next step; null after the last. */
  @Nullable Step next() throws IOException {
    if (met == null && walk.hasNext()) {
      met = walk.next();
      root = root(walk.root());
    }
    Problem problem = problems.poll();
    if (problem != null) {
      return new Step.Met(problem);
    }
    InputFile file = met;
    StateRoot under = root;
    if (file == null || under == null) {
      Known gone = state == null ? null : state.nextGone();
      return gone == null ? null : new Step.Gone(gone);
    }
    Known gone = state == null ? null : state.nextGone(under, file.source());
    if (gone != null) {
      return new Step.Gone(gone);
    }
    met = null;
    Found found = state == null ? Found.NOTHING : state.lookUp(under, file.source());
    return new Step.Read(under, file, found);
  }

  private StateRoot root(InputRoot of) {
    StateRoot found = StateRoot.of(of);
    StateRoot same = root;
    return same != null && same.equals(found) ? same : found;
  }
}
