package org.solieu.explanation;

import org.solieu.lexicon.LexiconEntry;

/**
 * Words of a sentence that a reading rests on.
 *
 * @param part what they tell: number, unit, modifier, per, exclusion, direction, status or versus
 * @param words the words as the sentence has them, repaired
 * @param entry the lexicon entry that knows them
 */
public record Evidence(String part, String words, LexiconEntry entry) {}
