package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.text.Sentence;

/**
 * A figure, and the words before it that can name what it is of.
 *
 * @param phrases the noun phrases of the sentence
 * @param clause where these words begin
 * @param to where the verbs and modifiers begin that lead to the figure
 * @param previous the figure before it in the sentence, null for the first
 * @param inherited the subject of that one, null without one
 */
record Place(
    Sentence sentence,
    NounPhrases phrases,
    FigureReading figure,
    int clause,
    int to,
    @Nullable FigureReading previous,
    @Nullable String inherited) {}
