import { byId, el } from './dom.js';
import { articleHead, articlePart } from './article-pane.js';
import { chunks } from './segments.js';
import { unitText, valueNodes } from './show.js';
import { visible } from './text.js';

const MOST_FIGURES = 3000;
const COLUMNS = ['quote', 'kind', 'value', 'unit', 'subject', 'period', 'status', 'confidence'];

/** Puts all of what is shown on paper, not only what is in sight. */
export function printWhole(app) {
  window.addEventListener('beforeprint', () => byId('print').replaceChildren(...pages(app)));
  window.addEventListener('afterprint', () => byId('print').replaceChildren());
}

function pages(app) {
  const { messages } = app;
  const figures = app.shown.slice(0, MOST_FIGURES);
  const found = [el('h1', {}, messages.say('title', app.report.articles.length))];
  if (figures.length < app.shown.length) {
    found.push(el('p', { class: 'note' }, messages.say('printLimit', figures.length, app.shown.length)));
  }
  for (const article of new Set(figures.map((figure) => figure.article))) {
    const own = figures.filter((figure) => figure.article === article);
    const parts = article.text === null ? sentencesOf(own) : chunks(article.text);
    found.push(
      articleHead(article, messages),
      ...parts.map((part) => el('p', { class: 'paragraph' }, ...articlePart(article, part, app))),
      table(own, messages),
    );
  }
  return found;
}

/** Where only records are left of an article, the sentences of those that are printed. */
function sentencesOf(figures) {
  return [...new Set(figures.map((figure) => figure.sentence))].sort((a, b) => a - b);
}

function table(figures, messages) {
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...COLUMNS.map((name) => el('th', { scope: 'col' }, messages.field(name))))),
    el(
      'tbody',
      {},
      ...figures.map((figure) => el('tr', {}, ...COLUMNS.map((name) => el('td', {}, ...cell(figure, name, messages))))),
    ),
  );
}

function cell(figure, name, messages) {
  if (name === 'value') {
    return valueNodes(figure, messages);
  }
  if (name === 'unit') {
    return [unitText(figure)];
  }
  const value = figure.get(name);
  return value === null ? [] : name === 'kind' || name === 'status' ? [messages.code(value)] : visible(value);
}
