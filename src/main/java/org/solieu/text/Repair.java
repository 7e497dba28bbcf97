package org.solieu.text;

/**
 * One change that makes a defective text what it should have been.
 *
 * @param start where the replaced text begins in the source, in UTF-16
 * @param end where it ends; {@code start} where something is only put in
 * @param from the source's own text there
 * @param to what takes its place
 * @param reason why
 */
public record Repair(int start, int end, String from, String to, Reason reason) {

  /** Why a text is changed. */
  public enum Reason {
    /** A space was lost between two words, a word and a number, or after a sign. */
    LOST_SPACE("lost-space"),
    /** A tone mark stood on the wrong vowel. */
    TONE_MARK("tone-mark"),
    /** A tone mark stood on the other of two right vowels, and one style was asked for. */
    TONE_STYLE("tone-style"),
    /** A letter of another alphabet stood for one that looks alike. */
    LOOK_ALIKE("look-alike"),
    /** A letter was written as several characters, or with characters that have no width. */
    COMPOSITION("composition");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The reason as programs read it. */
    public String code() {
      return code;
    }
  }
}
