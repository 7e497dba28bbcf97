import { el } from './dom.js';
import { formatDecimal } from './decimal.js';
import { visible, visibleString } from './text.js';

/** How figures look wherever they are shown. */

const SIGNS = {
  more_than: '>', less_than: '<', at_least: '≥', at_most: '≤', almost: '≲', about: '≈', order_of: '∼',
  up: '▲', down: '▼',
};

/** The value with its range or whole, bound and direction, for eyes and for screen readers. */
export function valueNodes(figure, messages) {
  const format = (field) => formatDecimal(figure.get(field), messages.lang);
  const nodes = [];
  for (const field of ['direction', 'modifier']) {
    const code = figure.get(field);
    if (code !== null) {
      nodes.push(
        el('span', { class: `sign ${code}`, 'aria-hidden': 'true' }, SIGNS[code] ?? code),
        el('span', { class: 'unseen' }, `${messages.code(code)} `),
      );
    }
  }
  let number = format('value');
  if (figure.get('value_max') !== null) {
    number += `–${format('value_max')}`;
  }
  if (figure.get('base') !== null) {
    number += `/${format('base')}`;
  }
  nodes.push(number);
  return nodes;
}

/** The unit with what it is told per, as text. */
export function unitText(figure) {
  const unit = figure.get('unit') ?? '';
  return visibleString(figure.get('per') === null ? unit : `${unit}/${figure.get('per')}`);
}

/** A coloured dot and the name of a kind. */
export function kindNodes(kind, messages) {
  return [el('span', { class: `dot kind-${kind}`, 'aria-hidden': 'true' }), messages.code(kind)];
}

/** What a screen reader calls a figure in the text. */
export function figureLabel(figure, messages) {
  const doubt = figure.isDoubtful ? `, ${messages.say('doubtful')}` : '';
  return `${visibleString(figure.get('quote'))}, ${messages.code(figure.get('kind'))}${doubt}`;
}

/** The name by which readers know an article. */
export function articleName(article) {
  return visibleString(article.title ?? article.source);
}

/** A field's value as it stands in the record. */
export function fieldNodes(figure, field, messages) {
  const value = figure.get(field);
  if (value === null) {
    return [el('span', { class: 'untold' }, '–', el('span', { class: 'unseen' }, ` ${messages.say('dash')}`))];
  }
  if (['value', 'value_max', 'base'].includes(field)) {
    return [formatDecimal(value, messages.lang)];
  }
  if (field === 'kind') {
    return kindNodes(value, messages);
  }
  if (['modifier', 'direction', 'status'].includes(field)) {
    return [messages.code(value)];
  }
  return visible(String(value));
}
