package org.solieu.input.document;

/**
 * A line of text on a page.
 *
 * @param text its text
 * @param page the page's number, from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param baseline where it stands, in points from the page's top
 * @param size the size of its letters, in points
 */
record PdfLine(String text, int page, float left, float right, float baseline, float size) {}
