/**
 * Finds the article in a web page: its text, without what stands around it, and its title, day and
 * address.
 *
 * <p>A page goes this way: what it says of itself to machines is collected ({@code Metadata}), its
 * letters become blocks of text ({@code BlockReader}), elements that are no part of an article are
 * marked ({@code Clutter}), and the element that holds most of the rest is the article's body, to
 * which a lead may have to be joined ({@code MainText}). What is known of single sites, and the
 * words by which elements are told, are tables.
 */
@NullMarked
package org.solieu.input.html;

import org.jspecify.annotations.NullMarked;
