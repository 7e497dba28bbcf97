import { byId, el } from './dom.js';
import { CONFIDENCES, DOUBTFUL, isFiltering, yearFilter } from './filter.js';
import { COLUMNS, DOUBTFUL_BELOW, KINDS } from './model.js';
import { formatDecimal } from './decimal.js';
import { groups } from './plots.js';
import { spanOf } from './period.js';
import { articleName } from './show.js';
import { visibleString } from './text.js';

const ANY = 'any';
const TOLD = 'is:';
const TYPING_PAUSE = 150;

/** The fields by which figures are filtered and sorted. */
export class FilterBar {
  #app;
  #timer = null;

  constructor(app) {
    this.#app = app;
    byId('search').addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => app.change({ text: event.target.value }), TYPING_PAUSE);
    });
    for (const key of ['article', 'unit', 'period', 'status', 'confidence']) {
      byId(`filter-${key}`).addEventListener('change', (event) => app.change({ [key]: told(event.target.value) }));
    }
    byId('filter-kind').addEventListener('change', (event) => {
      const kind = told(event.target.value);
      app.change({ kinds: kind === null ? [] : [kind] });
    });
    byId('clear').addEventListener('click', () => app.clear());
    byId('sort').addEventListener('change', (event) => app.sortBy(told(event.target.value), false));
    byId('turn').addEventListener('click', () => app.sortBy(app.sort, !app.descending));
  }

  /** Lists what can be chosen, in the language of the page. */
  build() {
    const { messages, report } = this.#app;
    const any = [[ANY, messages.say('all')]];
    const by = (field) => groups(report.figures, (figure) => figure.get(field) ?? '');
    const choices = (field, name) =>
      by(field).map(([value, group]) => [
        TOLD + value,
        `${value === '' ? messages.say('none') : name(value)} (${messages.number(group.length)})`,
      ]);
    options('filter-kind', [...any, ...KINDS.map((kind) => [TOLD + kind, messages.code(kind)])]);
    options('filter-article', [...any, ...report.articles.map((article) => [TOLD + article.source, articleName(article)])]);
    options('filter-unit', [...any, ...choices('unit', visibleString)]);
    options('filter-status', [...any, ...choices('status', (status) => messages.code(status))]);
    this.#periods(any, choices('period', visibleString));
    const decimal = (text) => formatDecimal(text, messages.lang);
    options('filter-confidence', [
      ...any,
      ...CONFIDENCES.map((least) => [TOLD + least, messages.say('confidence.least', decimal(least))]),
      [TOLD + DOUBTFUL, messages.say('confidence.doubtful', decimal(String(DOUBTFUL_BELOW)))],
    ]);
    options('sort', [[ANY, messages.say('order')], ...COLUMNS.map((name) => [TOLD + name, messages.field(name)])]);
  }

  #periods(any, exact) {
    const { messages, report } = this.#app;
    const years = new Set();
    for (const figure of report.figures) {
      const span = spanOf(figure.get('period') ?? '');
      for (let year = Math.floor(span?.from ?? 0); span !== null && year < span.to && years.size < 300; year++) {
        years.add(year);
      }
    }
    const byYear = [...years].sort((a, b) => b - a).map((year) => [TOLD + yearFilter(year), String(year)]);
    options('filter-period', any);
    byId('filter-period').append(
      el('optgroup', { label: messages.say('years') }, ...byYear.map(option)),
      el('optgroup', { label: messages.say('exactPeriods') }, ...exact.map(option)),
    );
  }

  /** Shows what is chosen. */
  refresh() {
    const { filter, sort, descending, messages } = this.#app;
    if (byId('search') !== document.activeElement) {
      byId('search').value = filter.text;
    }
    byId('filter-kind').value = filter.kinds.length === 1 ? TOLD + filter.kinds[0] : ANY;
    for (const key of ['article', 'unit', 'period', 'status', 'confidence']) {
      byId(`filter-${key}`).value = filter[key] === null ? ANY : TOLD + filter[key];
      byId(`filter-${key}`).classList.toggle('active', filter[key] !== null);
    }
    byId('filter-kind').classList.toggle('active', filter.kinds.length > 0);
    byId('clear').hidden = !isFiltering(filter);
    byId('sort').value = sort === null ? ANY : TOLD + sort;
    const now = messages.say('turn', messages.say(descending ? 'descending' : 'ascending'));
    byId('turn').hidden = sort === null;
    byId('turn').textContent = descending ? '▼' : '▲';
    byId('turn').title = now;
    byId('turn').setAttribute('aria-label', now);
  }

  /** Empties the search field, which is left alone while it is typed in. */
  clearSearch() {
    clearTimeout(this.#timer);
    byId('search').value = '';
  }
}

function told(value) {
  return value === ANY ? null : value.slice(TOLD.length);
}

function options(id, choices) {
  byId(id).replaceChildren(...choices.map(option));
}

function option([value, name]) {
  return el('option', { value }, name);
}
