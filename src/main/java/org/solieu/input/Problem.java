package org.solieu.input;

import org.solieu.message.Message;

/**
 * Something the user named, or a part of it, that could not be looked at.
 *
 * @param name the path as the user reaches it
 * @param reason what was wrong, as the middle of a sentence
 */
public record Problem(String name, Message reason) {}
