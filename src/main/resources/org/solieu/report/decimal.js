/** Compares two plain decimals exactly, however long they are. */
export function compareDecimals(a, b) {
  const negative = a.startsWith('-');
  if (negative !== b.startsWith('-')) {
    return isZero(a) && isZero(b) ? 0 : negative ? -1 : 1;
  }
  return negative ? compareMagnitudes(b.slice(1), a.slice(1)) : compareMagnitudes(a, b);
}

function isZero(text) {
  return /^-?0*(\.0*)?$/.test(text);
}

function compareMagnitudes(a, b) {
  const [wholeA, partA = ''] = a.split('.');
  const [wholeB, partB = ''] = b.split('.');
  const digitsA = wholeA.replace(/^0+/, '');
  const digitsB = wholeB.replace(/^0+/, '');
  if (digitsA.length !== digitsB.length) {
    return digitsA.length - digitsB.length;
  }
  const length = Math.max(partA.length, partB.length);
  const allA = digitsA + partA.padEnd(length, '0');
  const allB = digitsB + partB.padEnd(length, '0');
  return allA < allB ? -1 : allA > allB ? 1 : 0;
}

/** A plain decimal with its digits in groups, as people of a language write it; never rounded. */
export function formatDecimal(text, lang) {
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const [whole, part] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : grouped + point + part;
}

/** A number that may be rounded, such as one at an axis, in at most three digits: 1.58 M. */
export function formatShort(number, lang) {
  return new Intl.NumberFormat(lang, { notation: 'compact', maximumSignificantDigits: 3 }).format(number);
}
