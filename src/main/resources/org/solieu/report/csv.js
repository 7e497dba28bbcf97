import { COLUMNS, isText } from './model.js';

const SPECIAL = /[",\r\n]/;
// Where a formula may begin, also for a spreadsheet that takes other separators: as Delimited.java has it.
const FORMULA = /^(?=[\t\r\n])|(?<=^|[,;|\t\r\n])(?=[-=+@＝＋－＠])/g;

/** The figures as CSV, the same bytes as "solieu extract --format csv" writes for them. */
export function csv(figures) {
  return rows(figures, '\n', (text) => text);
}

/**
 * The same as spreadsheets want it, the same bytes as "--excel" writes: with byte-order mark and
 * CRLF, and an apostrophe before text that would be run as a formula.
 */
export function csvForExcel(figures) {
  return '\uFEFF' + rows(figures, '\r\n', (text) => text.replace(FORMULA, "'"));
}

function rows(figures, lineEnd, guard) {
  const parts = [COLUMNS.join(','), lineEnd];
  for (const figure of figures) {
    parts.push(COLUMNS.map((column) => cell(figure, column, guard)).join(','), lineEnd);
  }
  return parts.join('');
}

function cell(figure, column, guard) {
  const value = figure.get(column);
  if (value === null) {
    return '';
  }
  const text = isText(column) ? guard(value) : String(value);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
