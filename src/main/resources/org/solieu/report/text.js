import { el } from './dom.js';

/** Lower case without diacritics, so that "so lieu" finds "Số liệu". */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

/** Lower case with diacritics, composed. */
export function lower(text) {
  return text.toLowerCase().normalize('NFC');
}

const SURROGATE = /[\uD800-\uDFFF]/;

/** Turns ascending offsets of a text from code points into UTF-16. */
export function toUtf16(text, offsets) {
  if (!SURROGATE.test(text)) {
    return offsets;
  }
  const turned = new Array(offsets.length);
  let codePoints = 0;
  let at = 0;
  for (let i = 0; i < offsets.length; i++) {
    while (codePoints < offsets[i] && at < text.length) {
      at += text.codePointAt(at) > 0xffff ? 2 : 1;
      codePoints++;
    }
    turned[i] = at;
  }
  return turned;
}

// What steers the direction of text, and control characters other than tab and line ends.
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * A text as nodes in which nothing is hidden: characters that would turn the direction of the text,
 * or that have no look of their own, are shown by their numbers.
 */
export function visible(text) {
  if (!HIDDEN.test(text)) {
    return [text];
  }
  return text
    .split(new RegExp(`(${HIDDEN.source})`))
    .filter((part) => part !== '')
    .map((part) => (HIDDEN.test(part) ? el('span', { class: 'hidden-character' }, code(part)) : part));
}

/** The same as a string, for labels. */
export function visibleString(text) {
  return text.replace(new RegExp(HIDDEN.source, 'g'), (c) => `[${code(c)}]`);
}

function code(character) {
  return 'U+' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** The address if it is one that may be followed, otherwise null. */
export function safeLink(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
