import { byId, el } from './dom.js';
import { Report } from './model.js';
import { Finder, NO_FILTER, isFiltering, sorted } from './filter.js';
import { readAddress, writeAddress } from './address.js';
import { LANGUAGES, Messages } from './messages.js';
import { ArticlePane } from './article-pane.js';
import { TablePane } from './table-pane.js';
import { Details } from './details.js';
import { Overview } from './overview.js';
import { FilterBar } from './filter-bar.js';
import { printWhole } from './print.js';
import { csv, csvForExcel } from './csv.js';

const ADDRESS_PAUSE = 300;
const THEMES = ['auto', 'light', 'dark'];

/** The page: what is shown, sorted and selected, and its parts, which ask it and tell it. */
class App {
  #narrow = matchMedia('(max-width: 899px)');
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #found = [];
  #isShown;
  #addressTimer = null;
  #theme = 'auto';
  #view = 'figures';

  constructor(data) {
    const told = readAddress(location.hash);
    this.report = new Report(data);
    this.finder = new Finder(this.report);
    this.filter = told.filter;
    this.sort = told.sort;
    this.descending = told.descending;
    this.selected = null;
    this.repaired = false;
    this.shown = [];
    this.#setLanguage([told.lang, this.report.lang, ...navigator.languages.map((tag) => tag.slice(0, 2)), 'en']);
    this.articlePane = new ArticlePane(byId('articles'), this);
    this.tablePane = new TablePane(byId('table'), this);
    this.details = new Details(byId('details'), this);
    this.overview = new Overview(this);
    this.filterBar = new FilterBar(this);
    printWhole(this);
    this.#listen();
    this.#translate();
    this.#setTheme('auto');
    this.#setView(this.#view);
    byId('more-filters').open = !this.isNarrow;
    this.#refind();
    const linked = this.report.figures.find((figure) => figure.get('id') === told.id);
    if (linked !== undefined) {
      this.select(linked, 'address');
    }
  }

  get isNarrow() {
    return this.#narrow.matches;
  }

  /** Whether a figure fits the filters. */
  isShown(figure) {
    return this.#isShown[figure.index] === 1;
  }

  /** Changes parts of the filter. */
  change(parts) {
    this.filter = { ...this.filter, ...parts };
    this.#refind();
  }

  toggleKind(kind) {
    const { kinds } = this.filter;
    this.change({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  }

  clear() {
    this.filterBar.clearSearch();
    this.filter = NO_FILTER;
    this.#refind();
    byId('search').focus();
  }

  /** Sorts by a field; by null as the articles have them. */
  sortBy(field, descending) {
    this.sort = field;
    this.descending = descending;
    this.#sortFound();
    this.filterBar.refresh();
    this.tablePane.show(this.shown);
    this.#keepAddress();
  }

  /** Sorts by a field upwards, then downwards, then not any more. */
  turnSort(field) {
    if (this.sort !== field) {
      this.sortBy(field, false);
    } else {
      this.sortBy(this.descending ? null : field, !this.descending);
    }
  }

  /** Selects a figure, from the "text", "table", "plot" or "address". */
  select(figure, from) {
    this.selected = figure;
    this.details.refresh();
    this.#sketch(() => this.overview.follow(figure));
    if (this.isNarrow && from !== 'text') {
      this.#setView('articles');
    }
    if (from === 'text') {
      this.articlePane.refresh();
    } else {
      this.articlePane.reveal(figure);
    }
    this.tablePane.reveal(figure);
    this.#keepAddress();
  }

  unselect() {
    const focused = byId('details').contains(document.activeElement);
    this.selected = null;
    this.details.refresh();
    this.articlePane.refresh();
    this.tablePane.refresh();
    this.#keepAddress();
    if (focused) {
      this.tablePane.focus();
    }
  }

  /** Selects the next or previous record of the table. */
  step(step) {
    this.select(this.tablePane.neighbour(this.selected, step), 'table');
    this.details.focus();
  }

  /** Leads the keyboard to the selected record. */
  openSelected() {
    this.details.focus();
  }

  showInText() {
    this.#setView('articles');
    this.articlePane.reveal(this.selected, true);
  }

  showInTable() {
    this.#setView('figures');
    this.tablePane.reveal(this.selected);
    this.tablePane.focus();
  }

  #refind() {
    this.#found = this.finder.find(this.filter);
    this.#sortFound();
    this.#isShown = new Uint8Array(this.report.figures.length);
    for (const figure of this.#found) {
      this.#isShown[figure.index] = 1;
    }
    this.articlePane.show(
      isFiltering(this.filter) ? [...new Set(this.#found.map((figure) => figure.article))] : this.report.articles,
    );
    if (this.selected !== null && this.isShown(this.selected)) {
      this.articlePane.reveal(this.selected);
    }
    this.tablePane.show(this.shown);
    this.#sketch(() => this.overview.refresh());
    this.filterBar.refresh();
    this.#tellCount();
    this.#keepAddress();
  }

  /** A plot that fails is told on the console, and does not cost the page. */
  #sketch(draw) {
    try {
      draw();
    } catch (error) {
      console.error(error);
    }
  }

  #sortFound() {
    this.shown = sorted(this.#found, this.sort, this.descending, this.messages.lang);
  }

  #tellCount() {
    const { messages, shown, report } = this;
    byId('count').textContent = messages.say('shown', messages.number(shown.length), messages.number(report.figures.length));
    byId('empty').hidden = shown.length > 0;
    byId('empty').textContent = messages.say(report.articles.length === 0 ? 'noArticles' : 'nothing');
    byId('csv').disabled = byId('excel').disabled = report.figures.length === 0;
  }

  #listen() {
    byId('csv').addEventListener('click', () => download(csv(this.shown)));
    byId('excel').addEventListener('click', () => download(csvForExcel(this.shown)));
    byId('repairs').addEventListener('change', (event) => {
      this.repaired = event.target.checked;
      this.articlePane.refresh();
    });
    byId('all-columns').addEventListener('change', (event) => this.tablePane.showAll(event.target.checked));
    byId('language').addEventListener('change', (event) => {
      this.#setLanguage([event.target.value]);
      this.#translate();
      this.#refind();
      this.details.refresh();
    });
    byId('toggle-overview').addEventListener('click', (event) => {
      const isOpen = event.target.getAttribute('aria-expanded') === 'true';
      event.target.setAttribute('aria-expanded', String(!isOpen));
      document.body.classList.toggle('without-overview', isOpen);
    });
    byId('theme').addEventListener('change', (event) => this.#setTheme(event.target.value));
    this.#dark.addEventListener('change', () => this.#setTheme(this.#theme));
    this.#narrow.addEventListener('change', () => {
      byId('more-filters').open = !this.isNarrow;
      this.#setView(this.#view);
      this.tablePane.show(this.shown);
    });
    for (const button of document.querySelectorAll('[data-view]')) {
      button.addEventListener('click', () => this.#setView(button.dataset.view));
    }
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        byId('search').focus();
        event.preventDefault();
      } else if (event.key === 'Escape' && this.selected !== null && !event.defaultPrevented) {
        this.unselect();
      }
    });
  }

  #setLanguage(wishes) {
    const lang = wishes.find((wish) => wish !== null && Object.hasOwn(LANGUAGES, wish));
    this.messages = new Messages(lang);
    this.lang = lang;
  }

  /** Puts what the page says into its language: the text and labels of all elements that ask so. */
  #translate() {
    const { messages, report } = this;
    document.documentElement.lang = messages.lang;
    document.title = `${messages.say('title', report.articles.length)} – ${messages.say('brand')}`;
    byId('title').textContent = messages.say('title', report.articles.length);
    for (const [attribute, write] of [
      ['say', (element, text) => (element.textContent = text)],
      ['sayTitle', (element, text) => (element.title = text)],
      ['sayLabel', (element, text) => element.setAttribute('aria-label', text)],
      ['sayPlaceholder', (element, text) => (element.placeholder = text)],
    ]) {
      const name = attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      for (const element of document.querySelectorAll(`[data-${name}]`)) {
        write(element, messages.say(element.dataset[attribute]));
      }
    }
    byId('language').replaceChildren(
      ...Object.entries(LANGUAGES).map(([lang, name]) => el('option', { value: lang, lang, selected: lang === messages.lang }, name)),
    );
    byId('theme').replaceChildren(
      ...THEMES.map((theme) => el('option', { value: theme, selected: theme === this.#theme }, messages.say(`theme.${theme}`))),
    );
    this.filterBar.build();
    this.#pages();
  }

  /** Where the report has several pages: which this is, and the way to the others. */
  #pages() {
    const { messages, report } = this;
    const nav = byId('pages');
    nav.hidden = report.pages.length < 2;
    if (nav.hidden) {
      return;
    }
    const before = report.pages.slice(0, report.page - 1).reduce((sum, page) => sum + page.articles, 0);
    const here = report.pages[report.page - 1];
    nav.replaceChildren(
      el('span', {}, messages.say('page', report.page, report.pages.length, before + 1, before + here.articles)),
      ...report.pages.map((page, i) =>
        i + 1 === report.page
          ? el('span', { class: 'here', 'aria-current': 'page' }, String(i + 1))
          : el('a', { href: encodeURIComponent(page.name), 'aria-label': messages.say('pageLink', i + 1) }, String(i + 1)),
      ),
    );
  }

  #setTheme(theme) {
    this.#theme = theme;
    document.documentElement.dataset.theme =
      theme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : theme;
  }

  /** On narrow screens one part of the page is seen at a time. */
  #setView(view) {
    this.#view = view;
    document.body.dataset.view = view;
    for (const button of document.querySelectorAll('[data-view]:not(body)')) {
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    }
  }

  /** Browsers let the address be changed only so often. */
  #keepAddress() {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
  }

  #writeAddress() {
    const address = writeAddress({
      filter: this.filter,
      sort: this.sort,
      descending: this.descending,
      lang: this.lang === this.report.lang ? null : this.lang,
      id: this.selected?.get('id') ?? null,
    });
    history.replaceState(null, '', `#${address}`);
  }
}

function download(text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  el('a', { href: url, download: 'figures.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const data = byId('data');
const app = new App(JSON.parse(data.textContent));
data.remove();
document.documentElement.dataset.ready = '';
