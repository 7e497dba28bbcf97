import { byId, el } from './dom.js';
import { KINDS } from './model.js';
import { articleName, unitText } from './show.js';
import { groups, histogram, series, seriesKey, seriesOf, valueKey } from './plots.js';
import { visibleString } from './text.js';

const MOST_ARTICLES = 6;
const MOST_CHOICES = 40;

/** What there is: counts by kind and article, how values are distributed, a subject over time. */
export class Overview {
  #app;
  #chosen = { values: null, series: null };

  constructor(app) {
    this.#app = app;
  }

  /** Shows the counts and plots of what is shown. */
  refresh() {
    this.#kinds();
    this.#articles();
    this.#values();
    this.#series();
  }

  /** Each kind is a button of the filter; its count is what pressing it would show. */
  #kinds() {
    const { messages, filter, finder } = this.#app;
    const counts = new Map(groups(finder.find({ ...filter, kinds: [] }), (figure) => figure.get('kind')).map(([kind, group]) => [kind, group.length]));
    const most = Math.max(1, ...counts.values());
    this.#card(
      'card-kinds',
      messages.say('kindsCard'),
      ...KINDS.map((kind) =>
        bar({
          name: messages.code(kind),
          count: counts.get(kind) ?? 0,
          most,
          kind,
          pressed: filter.kinds.includes(kind),
          press: () => this.#app.toggleKind(kind),
          messages,
        }),
      ),
    );
  }

  #articles() {
    const { messages, filter, finder } = this.#app;
    const all = groups(finder.find({ ...filter, article: null }), (figure) => figure.article);
    const chosen = all.findIndex(([article]) => article.source === filter.article);
    const first = all.slice(0, MOST_ARTICLES);
    if (chosen >= MOST_ARTICLES) {
      first[MOST_ARTICLES - 1] = all[chosen];
    }
    const most = Math.max(1, ...first.map(([, group]) => group.length));
    this.#card(
      'card-articles',
      messages.say('articlesCard'),
      ...first.map(([article, group]) =>
        bar({
          name: articleName(article),
          count: group.length,
          most,
          kind: 'none',
          pressed: filter.article === article.source,
          press: () => this.#app.change({ article: filter.article === article.source ? null : article.source }),
          messages,
        }),
      ),
      all.length > first.length ? el('p', { class: 'more' }, messages.say('moreArticles', all.length - first.length)) : null,
    );
  }

  #values() {
    const { messages, shown } = this.#app;
    const choices = groups(shown, valueKey).slice(0, MOST_CHOICES);
    const name = ([, [figure]]) => `${messages.code(figure.get('kind'))}, ${unitText(figure) || messages.say('none')}`;
    this.#plotCard('values', choices, name, ([, figures]) =>
      histogram(figures, unitText(figures[0]) || messages.say('none'), figures[0].get('kind'), messages),
    );
  }

  #series() {
    const { messages, shown } = this.#app;
    const choices = seriesOf(shown).slice(0, MOST_CHOICES);
    const name = ([, [figure]]) => {
      const change = figure.get('direction') === null ? '' : `, ${messages.say('changes')}`;
      return `${visibleString(figure.get('subject'))} (${unitText(figure) || messages.say('none')}${change})`;
    };
    this.#plotCard('series', choices, name, (choice) =>
      series(choice[1], name(choice), messages, (figure) => this.#app.select(figure, 'plot')),
    );
  }

  /** Follows the selected figure to the series it is part of. */
  follow(figure) {
    const key = seriesKey(figure);
    if (key !== null && key !== this.#chosen.series && seriesOf(this.#app.shown).some(([other]) => other === key)) {
      this.#chosen.series = key;
      this.#series();
    }
  }

  #plotCard(which, choices, name, draw) {
    const { messages } = this.#app;
    const chosen = choices.find(([key]) => key === this.#chosen[which]) ?? choices[0];
    if (chosen === undefined) {
      this.#card(`card-${which}`, messages.say(`${which}Card`), el('p', { class: 'more' }, messages.say(which === 'values' ? 'noValues' : 'noSeries')));
      return;
    }
    const id = `choose-${which}`;
    const hadFocus = document.activeElement?.id === id;
    const select = el(
      'select',
      {
        id,
        'aria-label': messages.say(`${which}Of`),
        onchange: (event) => {
          this.#chosen[which] = event.target.value;
          this.#plotCard(which, choices, name, draw);
        },
      },
      ...choices.map((choice) => el('option', { value: choice[0], selected: choice === chosen }, `${name(choice)} – ${choice[1].length}`)),
    );
    this.#card(`card-${which}`, messages.say(`${which}Card`), select, draw(chosen));
    if (hadFocus) {
      select.focus();
    }
  }

  #card(id, heading, ...content) {
    const card = byId(id);
    const focused = card.contains(document.activeElement) ? document.activeElement.dataset.name : null;
    card.replaceChildren(el('h3', {}, heading), ...content.filter((node) => node !== null));
    if (focused) {
      [...card.querySelectorAll('[data-name]')].find((one) => one.dataset.name === focused)?.focus({ preventScroll: true });
    }
  }
}

function bar({ name, count, most, kind, pressed, press, messages }) {
  const filled = el('span', { class: `fill kind-${kind}` });
  filled.style.width = `${(100 * count) / most}%`;
  return el(
    'button',
    { type: 'button', class: 'bar-row', 'aria-pressed': String(pressed), 'data-name': name, title: name, onclick: press },
    el('span', { class: 'bar-name' }, name),
    el('span', { class: 'bar-track', 'aria-hidden': 'true' }, filled),
    el('span', { class: 'bar-count' }, messages.number(count)),
  );
}
