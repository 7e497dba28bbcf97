import { el } from './dom.js';
import { VirtualList } from './virtual-list.js';
import { COLUMNS } from './model.js';
import { articleName, fieldNodes, kindNodes, unitText, valueNodes } from './show.js';
import { visible } from './text.js';

const ROW_HEIGHT = 38;
const CARD_HEIGHT = 92;
const MAIN = ['quote', 'kind', 'value', 'unit', 'subject', 'period', 'status', 'confidence', 'source'];
const NUMBERS = new Set(['start', 'end', 'value', 'value_max', 'base', 'confidence']);
const WIDTHS = {
  id: 160, source: 150, title: 200, published: 105, url: 200, start: 76, end: 80, quote: 168, kind: 96,
  value: 170, value_max: 132, base: 92, unit: 92, per: 92, modifier: 96, direction: 92, versus: 150,
  subject: 132, period: 92, status: 88, sentence: 380, rule: 140, confidence: 108,
};

/** The table of records: a grid of which the keyboard moves the selected row. */
export class TablePane {
  #viewport;
  #head;
  #list;
  #app;
  #figures = [];
  #places = new Map();
  #all = false;

  /** @param app knows messages, sorting and what is selected, and takes selections and sortings */
  constructor(viewport, app) {
    this.#viewport = viewport;
    this.#app = app;
    this.#head = el('div', { class: 'table-head', role: 'rowgroup' });
    viewport.append(this.#head);
    this.#list = new VirtualList({
      viewport,
      render: (i) => this.#row(i),
      estimate: () => (this.#isNarrow ? CARD_HEIGHT : ROW_HEIGHT),
      role: 'rowgroup',
    });
    viewport.addEventListener('click', (event) => {
      const row = event.target.closest('[data-place]');
      if (row !== null) {
        app.select(this.#figures[Number(row.dataset.place)], 'table');
      }
    });
    viewport.addEventListener('keydown', (event) => this.#key(event));
  }

  get #isNarrow() {
    return this.#app.isNarrow;
  }

  get #columns() {
    return this.#all ? COLUMNS : MAIN;
  }

  /** Shows other figures, in their order. */
  show(figures) {
    this.#figures = figures;
    this.#places = new Map(figures.map((figure, place) => [figure, place]));
    this.#renderHead();
    this.#list.reset(figures.length);
    if (this.#places.has(this.#app.selected)) {
      this.#list.scrollTo(this.#places.get(this.#app.selected));
    }
    this.#tellActive();
  }

  /** Renders anew with the same figures. */
  refresh() {
    this.#renderHead();
    this.#list.refresh();
    this.#tellActive();
  }

  /** Shows all fields, or the main ones. */
  showAll(all) {
    this.#all = all;
    this.refresh();
  }

  /** Brings a figure's row into sight. */
  reveal(figure) {
    const place = this.#places.get(figure);
    if (place !== undefined) {
      this.#list.scrollTo(place);
    }
    this.#list.refresh();
    this.#tellActive();
  }

  focus() {
    this.#viewport.focus({ preventScroll: true });
  }

  /** The figure so many rows away from one, no further than the ends; the first if there is none. */
  neighbour(figure, step) {
    const last = this.#figures.length - 1;
    const place = this.#places.get(figure) ?? (step === Infinity ? last : -step);
    const next = Math.max(0, Math.min(last, place + step));
    return this.#figures[next] ?? null;
  }

  #tellActive() {
    const place = this.#places.get(this.#app.selected);
    const row = place === undefined ? null : this.#list.element(place);
    if (row === null) {
      this.#viewport.removeAttribute('aria-activedescendant');
    } else {
      this.#viewport.setAttribute('aria-activedescendant', row.id);
    }
  }

  #renderHead() {
    const { messages, sort, descending } = this.#app;
    const columns = this.#columns;
    const widths = columns.map((name) => WIDTHS[name]);
    const { style } = this.#viewport;
    style.setProperty('--columns', widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' '));
    style.setProperty('--least-width', `${widths.reduce((sum, width) => sum + width, 0)}px`);
    this.#viewport.setAttribute('aria-rowcount', this.#figures.length + 1);
    this.#viewport.setAttribute('aria-colcount', columns.length);
    this.#head.replaceChildren(
      el(
        'div',
        { class: 'row', role: 'row', 'aria-rowindex': 1 },
        ...columns.map((name) => {
          const isSorted = sort === name;
          const order = isSorted ? (descending ? 'descending' : 'ascending') : 'none';
          return el(
            'div',
            { role: 'columnheader', 'aria-sort': order, class: NUMBERS.has(name) ? 'number' : null },
            el(
              'button',
              { type: 'button', tabindex: -1, onclick: () => this.#app.turnSort(name) },
              messages.field(name),
              el('span', { class: 'arrow', 'aria-hidden': 'true' }, isSorted ? (descending ? '▼' : '▲') : ''),
            ),
          );
        }),
      ),
    );
  }

  #row(place) {
    const figure = this.#figures[place];
    return el(
      'div',
      {
        class: figure.isDoubtful ? 'row doubtful' : 'row',
        role: 'row',
        id: `row-${figure.index}`,
        'data-place': place,
        'aria-rowindex': place + 2,
        'aria-selected': String(this.#app.selected === figure),
      },
      ...this.#columns.map((name) =>
        el(
          'div',
          { role: 'gridcell', class: `cell-${name}${NUMBERS.has(name) ? ' number' : ''}` },
          ...this.#cell(figure, name),
        ),
      ),
    );
  }

  #cell(figure, name) {
    const { messages } = this.#app;
    if (!this.#all && name === 'value') {
      return valueNodes(figure, messages);
    }
    if (!this.#all && name === 'unit') {
      return [unitText(figure)];
    }
    if (!this.#all && name === 'source') {
      return [articleName(figure.article)];
    }
    if (name === 'quote') {
      return [el('span', { class: `dot kind-${figure.get('kind')}`, 'aria-hidden': 'true' }), ...visible(figure.get('quote'))];
    }
    if (name === 'kind') {
      return kindNodes(figure.get('kind'), messages).slice(1);
    }
    if (name === 'confidence' && figure.isDoubtful) {
      return [
        el('span', { class: 'doubt-sign', 'aria-hidden': 'true' }, '?'),
        el('span', { class: 'unseen' }, `${messages.say('doubtful')} `),
        figure.get('confidence'),
      ];
    }
    return fieldNodes(figure, name, messages);
  }

  #key(event) {
    if (event.target !== this.#viewport || this.#figures.length === 0) {
      return;
    }
    const [from, to] = this.#list.range;
    const page = Math.max(1, to - from - 2);
    const steps = {
      ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity,
    };
    if (event.key in steps) {
      this.#app.select(this.neighbour(this.#app.selected, steps[event.key]), 'table');
    } else if (event.key === 'Enter' && this.#app.selected !== null) {
      this.#app.openSelected();
    } else {
      return;
    }
    event.preventDefault();
  }
}
