package org.solieu.input.part;

import java.io.IOException;
import org.solieu.message.Message;

/**
 * Where parts come from: a file, or what stands in one.
 *
 * @param source how records name it
 * @param name how messages name it
 * @param met whether it was met in a folder or an archive, and not named by the user
 */
public record Origin(String source, String name, boolean met) {
  /**
   * Something within it.
   *
   * @param inside what it is: {@code !b.txt} for a member, {@code #12} for a row
   */
  public Origin inside(String inside) {
    return new Origin(source + inside, name + inside, met);
  }

  /** Something within it that was not named by the user. */
  public Origin member(String memberName) {
    return new Origin(source + "!" + memberName, name + "!" + memberName, true);
  }

  /** It is an article. */
  public Part.Unread unread(long held, Reading reading) {
    return new Part.Unread(source, name, held, reading);
  }

  /** It cannot be read. */
  public Part.Unreadable unreadable(IOException why) {
    return new Part.Unreadable(
        name,
        why instanceof UnreadableArticleException known
            ? known
            : new UnreadableArticleException(Reasons.of(why), why));
  }

  /** It cannot be read. */
  public Part.Unreadable unreadable(Message reason) {
    return new Part.Unreadable(name, new UnreadableArticleException(reason));
  }

  /** It is passed by. */
  public Part.Skipped skipped(SkipReason why) {
    return new Part.Skipped(name, why);
  }
}
