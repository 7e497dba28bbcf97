import { el } from './dom.js';
import { COLUMNS } from './model.js';
import { safeLink, visible, visibleString } from './text.js';
import { fieldNodes, kindNodes, unitText, valueNodes } from './show.js';

/** The selected record with all its fields, and the rule that made it. */
export class Details {
  #section;
  #app;

  constructor(section, app) {
    this.#section = section;
    this.#app = app;
    section.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        app.unselect();
      }
    });
  }

  /** Shows what is selected, or nothing. */
  refresh() {
    const figure = this.#app.selected;
    this.#section.hidden = figure === null;
    document.body.classList.toggle('with-record', figure !== null);
    this.#section.replaceChildren(...(figure === null ? [] : this.#content(figure)));
  }

  focus() {
    this.#section.querySelector('h2')?.focus();
  }

  #content(figure) {
    const { messages } = this.#app;
    return [
      this.#head(figure),
      el(
        'p',
        { class: 'value-line' },
        el('strong', {}, ...valueNodes(figure, messages)),
        ` ${unitText(figure)}`,
        figure.get('subject') === null ? null : el('span', { class: 'of' }, ` · ${visibleString(figure.get('subject'))}`),
      ),
      el('blockquote', {}, ...sentenceNodes(figure)),
      this.#rule(figure),
      el('dl', { class: 'fields' }, ...COLUMNS.filter((name) => name !== 'sentence').map((name) => this.#field(figure, name))),
    ];
  }

  #head(figure) {
    const { messages } = this.#app;
    const button = (sign, key, action) =>
      el('button', { type: 'button', class: 'icon', title: messages.say(key), 'aria-label': messages.say(key), onclick: action }, sign);
    return el(
      'div',
      { class: 'details-head' },
      el('h2', { tabindex: -1 }, el('span', { class: `figure kind-${figure.get('kind')}` }, ...visible(figure.get('quote')))),
      el('span', { class: 'badge' }, ...kindNodes(figure.get('kind'), messages)),
      figure.isDoubtful
        ? el('span', { class: 'badge doubt' }, el('span', { class: 'doubt-sign', 'aria-hidden': 'true' }, '?'), messages.say('doubtful'))
        : null,
      el(
        'div',
        { class: 'details-buttons' },
        button('↑', 'previous', () => this.#app.step(-1)),
        button('↓', 'next', () => this.#app.step(1)),
        el('button', { type: 'button', class: 'small', onclick: () => this.#app.showInText() }, messages.say('showInText')),
        el('button', { type: 'button', class: 'small', onclick: () => this.#app.showInTable() }, messages.say('showInTable')),
        button('✕', 'close', () => this.#app.unselect()),
      ),
    );
  }

  #rule(figure) {
    const { messages } = this.#app;
    const rule = figure.get('rule');
    const meaning = messages.rule(rule);
    return el(
      'p',
      { class: 'rule' },
      el('span', { class: 'rule-heading' }, `${messages.say('ruleHeading')}: `),
      el('code', {}, ...visible(rule)),
      meaning === null ? null : ` – ${meaning}`,
      el('span', { class: 'explain' }, ` ${messages.say('explain')} `, el('code', {}, 'solieu explain'), '.'),
    );
  }

  #field(figure, name) {
    const { messages } = this.#app;
    const value = figure.get(name);
    const link = name === 'url' && value !== null ? safeLink(value) : null;
    const nodes = fieldNodes(figure, name, messages);
    return el(
      'div',
      { class: `field-${name}` },
      el('dt', {}, messages.field(name)),
      el('dd', {}, ...(link === null ? nodes : [el('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, ...nodes)])),
    );
  }
}

function sentenceNodes(figure) {
  const sentence = figure.get('sentence');
  const quote = figure.get('quote');
  const at = sentence.indexOf(quote);
  return at < 0
    ? visible(sentence)
    : [
        ...visible(sentence.slice(0, at)),
        el('b', {}, ...visible(quote)),
        ...visible(sentence.slice(at + quote.length)),
      ];
}
