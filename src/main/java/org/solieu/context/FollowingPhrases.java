package org.solieu.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds noun phrases that begin at a place in a sentence. */
final class FollowingPhrases {
  private static final int FEW = 3; // words that name something unknown
  private static final int DEED = 3; // words that at least tell what is done, with its object
  private static final List<String> NOUNS =
      List.of("party", "actor", "stretch", "admin", "feature", "work", "person");
  private static final RoleSet VERBAL =
      RoleSet.of(
          Role.BOUNDARY,
          Role.LINK,
          Role.STATUS,
          Role.CHANGE,
          Role.COMPARISON,
          Role.SPAN,
          Role.RELATIVE,
          Role.CALENDAR,
          Role.GRAMMAR);

  private final Sentence sentence;
  private final Taken taken;
  private final Stops stops;

  FollowingPhrases(Sentence sentence, Taken taken, Stops stops) {
    this.sentence = sentence;
    this.taken = taken;
    this.stops = stops;
  }

  /**
   * The phrase that begins at a place: that of a noun of quantity, a known noun, or a few words up
   * to the next stop; null where there is none.
   */
  @Nullable String behind(int at) {
    int from = at;
    for (PhraseMatch word = sentence.match(from, Role.DETERMINER);
        word != null;
        word = sentence.match(from, Role.DETERMINER)) {
      from = word.to();
    }
    if (sentence.matches(from, Role.QUANTITY)) {
      return wholeBehind(from);
    }
    PhraseMatch noun = sentence.match(from, Role.NOUN);
    if (noun != null && noun.length() > 1) {
      int end = noun.to(); // "Thủ đô Hà Nội"
      while (sentence.has(from, TokenMarkAttribute.CAPITAL)
          && sentence.has(end, TokenMarkAttribute.CAPITAL)) {
        end++;
      }
      return sentence.text(from, end);
    }
    int described = from > at ? describedEnd(from) : from; // "30% số người tham gia cho rằng"
    if (described > from) {
      return sentence.text(from, described);
    }
    int to = from;
    while (to < sentence.size() && to - from < FEW) {
      PhraseMatch whole = WholeWords.around(sentence, to); // "chuẩn bị"
      if (whole == null && stops.isStop(to)) {
        break;
      }
      to = whole == null ? to + 1 : Math.max(to + 1, whole.to());
    }
    if (to - from == FEW) {
      to = wordEnd(to);
    }
    while (to > from && sentence.matches(to - 1, Role.GRAMMAR, "of")) {
      to--;
    }
    return to > from ? sentence.text(from, to) : null;
  }

  /**
   * "người được hỏi", "người tham gia": where such words end; the place itself where none begin.
   */
  private int describedEnd(int at) {
    int verb = at + 1;
    if (!sentence.matches(at, Role.GRAMMAR, "person")) {
      return at;
    }
    PhraseMatch does = sentence.match(verb, Role.GRAMMAR, "does");
    boolean befalls =
        (sentence.matches(verb, Role.GRAMMAR, "passive")
                || sentence.matches(verb, Role.GRAMMAR, "suffers"))
            && sentence.isSyllable(verb + 1);
    return does != null ? does.to() : befalls ? verb + 2 : at;
  }

  /** Where a word of the lexicon ends that the token before a place begins; the place without. */
  private int wordEnd(int at) {
    List<PhraseMatch> words = sentence.phrases(at - 1); // longest first
    int end = words.isEmpty() ? at : words.get(0).to();
    return taken.byFigure(end - 1) || taken.byDate(end - 1) ? at : end;
  }

  /**
   * A verb that names something, with the name behind its preposition: "làm việc cho Sao Mai". Null
   * where no such verb begins at a place.
   */
  @Nullable String activity(int at) {
    PhraseMatch verb = WholeWords.around(sentence, at);
    if (verb == null || verb.from() != at || !WholeWords.isNoun(verb)) {
      return null;
    }
    int to = verb.to();
    boolean prep =
        sentence.matches(to, Role.BOUNDARY, "prep") || sentence.matches(to, Role.GRAMMAR, "at");
    int name = prep ? to + 1 : to;
    while (prep && sentence.has(name, TokenMarkAttribute.CAPITAL)) {
      name++;
    }
    return sentence.text(at, name > to + 1 ? name : to);
  }

  /**
   * The longest phrase of the lexicon that begins at a place, with the abbreviations behind it ("bộ
   * nhớ RAM"); null where there is none.
   */
  @Nullable String wordAt(int at) {
    List<PhraseMatch> matches = sentence.phrases(at);
    if (matches.isEmpty()) {
      return null;
    }
    int to = matches.get(0).to();
    while (sentence.has(to, TokenMarkAttribute.ALL_CAPITALS)) {
      to++;
    }
    return sentence.text(at, to);
  }

  /** The phrase from a place up to the end of its clause or the next verb. */
  @Nullable String wholeBehind(int at) {
    int to = wholeEnd(at);
    return to > at ? sentence.text(at, to) : null;
  }

  private int wholeEnd(int at) {
    int to = at;
    while (to < sentence.size()
        && to - at < NounPhrases.LONGEST
        && !Clauses.isBoundary(sentence, to)
        && !stops.isHardStop(to)
        && !taken.byFigure(to)
        && !stops.opensClause(to)
        && !sentence.matches(to, Role.COMPARISON)
        && !sentence.matches(to, Role.GRAMMAR, "says")
        && !sentence.isSign(to, '-')) {
      to++;
    }
    while (to > at && stops.isOpen(to - 1)) {
      to--;
    }
    return to;
  }

  /**
   * What is done, without where, unless it has no object: "gắn bó với nghề gốm", "học nghề mộc" of
   * "học nghề mộc tại trường", "sống ở Lào". Null where nothing is.
   */
  @Nullable String deed(int at) {
    int end = wholeEnd(at);
    int to = at + DEED;
    while (to < end && !isAside(to)) {
      to++;
    }
    return end > at ? sentence.text(at, Math.min(to, end)) : null;
  }

  /** Whether a word begins what is done where, or what is done as well. */
  private boolean isAside(int token) {
    return sentence.matches(token, Role.GRAMMAR, "and")
        || sentence.matches(token, Role.GRAMMAR, "at")
            && WholeWords.around(sentence, token) == null; // "hiện tại"
  }

  /** Whether a word behind a figure is a verb or a word of grammar, and names nothing. */
  boolean isVerbal(int at) {
    return sentence.matches(at, VERBAL) && !isNoun(at);
  }

  /** "50 ha cao su", "2 lít nước", "5 km đường", "90% xã": nouns that are words of grammar, too. */
  private boolean isNoun(int at) {
    for (String code : NOUNS) {
      if (sentence.matches(at, Role.GRAMMAR, code)) {
        return true;
      }
    }
    return WholeWords.isNoun(sentence, at);
  }
}
