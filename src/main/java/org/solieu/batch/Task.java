package org.solieu.batch;

import org.solieu.input.part.Part;

/** A step of a run as a worker gets it. */
sealed interface Task {
  /** A file that is one article, which nobody has looked at yet. */
  record OneArticle(Step.Read step, Part.Unread part) implements Task {}

  /** An article of a file that holds several, whose bytes are there. */
  record OfFile(Step.Read step, Part.Unread part) implements Task {}

  /** Nothing is left to do. */
  record Settled(Outcome outcome) implements Task {}
}
