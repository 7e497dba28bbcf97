import { el } from './dom.js';
import { VirtualList } from './virtual-list.js';
import { chunks, segments } from './segments.js';
import { safeLink, visible } from './text.js';
import { figureLabel } from './show.js';

const HEAD_HEIGHT = 90;
const LINE_HEIGHT = 28;
const LETTER_WIDTH = 8;

/**
 * The articles, one below the other, with every figure highlighted. An item of its list is the head
 * of an article, a paragraph, or a sentence where an article's text is not at hand.
 */
export class ArticlePane {
  #viewport;
  #list;
  #items = [];
  #itemsOf = new Map();
  #paragraphs = new Map();
  #app;

  /** @param app knows messages, what is shown and selected, and takes selections */
  constructor(viewport, app) {
    this.#viewport = viewport;
    this.#app = app;
    this.#list = new VirtualList({
      viewport,
      render: (i) => this.#render(this.#items[i]),
      estimate: (i, width) => this.#estimate(this.#items[i], width),
      onRender: () => this.#rove(),
    });
    viewport.addEventListener('click', (event) => this.#choose(event.target));
    viewport.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Shows other articles. */
  show(articles) {
    this.#items = [];
    this.#itemsOf.clear();
    for (const article of articles) {
      this.#itemsOf.set(article, this.#items.length);
      this.#items.push({ article, head: true });
      for (const part of this.#parts(article)) {
        this.#items.push({ article, part });
      }
    }
    this.#list.reset(this.#items.length);
  }

  /** Renders anew, with the same articles. */
  refresh() {
    this.#list.refresh();
  }

  /** Brings a figure into sight, and the keyboard to it if wanted. */
  reveal(figure, focus = false) {
    const item = this.#itemOf(figure);
    if (item < 0) {
      return;
    }
    if (this.#list.element(item) === null) {
      this.#list.scrollTo(item, 0.35);
    }
    this.#list.refresh();
    const mark = this.#mark(figure);
    if (mark !== null) {
      if (!this.#isInSight(mark)) {
        this.#list.center(mark);
      }
      if (focus) {
        this.#mark(figure)?.focus({ preventScroll: true });
      }
    }
  }

  /** Brings the head of an article to the top. */
  revealArticle(article) {
    const item = this.#itemsOf.get(article);
    if (item !== undefined) {
      this.#list.scrollTo(item, 0);
    }
  }

  #isInSight(mark) {
    const box = mark.getBoundingClientRect();
    const view = this.#viewport.getBoundingClientRect();
    return box.top >= view.top + 8 && box.bottom <= view.bottom - 8;
  }

  #mark(figure) {
    return this.#viewport.querySelector(`[data-figure="${figure.index}"]`);
  }

  /** Paragraphs, or the numbers of sentences. Made when first needed. */
  #parts(article) {
    let parts = this.#paragraphs.get(article);
    if (parts === undefined) {
      parts = article.text === null ? [...article.sentences.keys()] : chunks(article.text);
      this.#paragraphs.set(article, parts);
    }
    return parts;
  }

  #itemOf(figure) {
    const { article } = figure;
    const head = this.#itemsOf.get(article);
    if (head === undefined) {
      return -1;
    }
    const parts = this.#parts(article);
    if (article.text === null) {
      return head + 1 + figure.sentence;
    }
    const start = article.spans[2 * (figure.index - article.figures[0].index)];
    return head + 1 + parts.findIndex((part) => part.to > start);
  }

  #estimate({ article, head, part }, width) {
    if (head) {
      return HEAD_HEIGHT;
    }
    const length = article.text === null ? article.sentences[part].length : part.to - part.from;
    const lines = Math.ceil((length * LETTER_WIDTH) / Math.max(80, width - 48));
    return lines * LINE_HEIGHT + 12;
  }

  #render({ article, head, part }) {
    if (head) {
      return this.#head(article);
    }
    return el('p', { class: 'paragraph' }, ...articlePart(article, part, this.#app));
  }

  #head(article) {
    return articleHead(article, this.#app.messages, this.#itemsOf.get(article) === 0);
  }

  #choose(target) {
    const mark = target.closest?.('[data-figure]');
    if (mark) {
      this.#app.select(this.#app.report.figures[Number(mark.dataset.figure)], 'text');
    }
  }

  #key(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const mark = event.target.closest?.('[data-figure]');
    if (!mark) {
      return;
    }
    if (step !== undefined) {
      const figures = this.#app.report.figures;
      let next = Number(mark.dataset.figure) + step;
      while (next >= 0 && next < figures.length && !this.#app.isShown(figures[next])) {
        next += step;
      }
      if (next >= 0 && next < figures.length) {
        this.#app.select(figures[next], 'text');
        this.reveal(figures[next], true);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#choose(mark);
      this.#mark(this.#app.selected)?.focus({ preventScroll: true });
    } else {
      return;
    }
    event.preventDefault();
  }

  /** One figure at a time is reached by Tab: the selected one, otherwise the first one in sight. */
  #rove() {
    const marks = [...this.#viewport.querySelectorAll('[data-figure]')];
    const selected = marks.find((mark) => mark.getAttribute('aria-pressed') === 'true');
    const first = selected ?? marks.find((mark) => this.#isInSight(mark)) ?? marks[0];
    for (const mark of marks) {
      mark.tabIndex = mark === first ? 0 : -1;
    }
  }
}

/** The head of an article: title, source, day, counts. */
export function articleHead(article, messages, isFirst = false) {
  const link = article.url === null ? null : safeLink(article.url);
  const name = visible(article.title ?? article.source);
  const facts = [
    article.title === null ? null : el('span', { class: 'source' }, ...visible(article.source)),
    article.published === null ? null : el('time', { datetime: article.published }, ...visible(article.published)),
    article.url === null || link !== null ? null : el('span', { class: 'source' }, ...visible(article.url)),
    messages.say('figureCount', article.figures.length),
    article.changes.length === 0 ? null : messages.say('repaired', article.changes.length),
  ].filter((fact) => fact !== null);
  return el(
    'header',
    { class: isFirst ? 'article-head first' : 'article-head' },
    el(
      'h3',
      {},
      ...(link === null
        ? name
        : [el('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, ...name)]),
    ),
    el('p', { class: 'facts' }, ...facts.flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact]))),
    article.text === null ? el('p', { class: 'note' }, messages.say('noText')) : null,
  );
}

/** A paragraph of an article, or a sentence where there is no text, with figures highlighted. */
export function articlePart(article, part, app) {
  return article.text === null ? sentenceNodes(article, part, app) : textNodes(article, part, app);
}

function textNodes(article, part, app) {
  return segments(article, part, app.repaired).map(({ figure, parts }) => {
    const nodes = parts.flatMap((piece) => pieceNodes(piece, app.messages));
    return figure === null ? el('span', {}, ...nodes) : mark(figure, nodes, app);
  });
}

function pieceNodes({ text, to, reason }, messages) {
  if (to === null) {
    return visible(text);
  }
  const title = messages.reason(reason);
  return [
    text === '' ? null : el('del', { title }, ...visible(text)),
    el('ins', { title }, ...(to === ' ' ? ['␣'] : visible(to))),
  ].filter((node) => node !== null);
}

/** Quotes are looked for in the sentence, which is repaired; those not found stand behind it. */
function sentenceNodes(article, number, app) {
  const sentence = article.sentences[number];
  const nodes = [];
  const unfound = [];
  let at = 0;
  for (const figure of article.figuresIn(number)) {
    const quote = figure.get('quote');
    const start = sentence.indexOf(quote, at);
    if (start < 0) {
      unfound.push(' ', mark(figure, visible(quote), app));
    } else {
      nodes.push(...visible(sentence.slice(at, start)), mark(figure, visible(quote), app));
      at = start + quote.length;
    }
  }
  nodes.push(...visible(sentence.slice(at)));
  if (unfound.length > 0) {
    nodes.push(el('span', { class: 'unfound' }, ` ${app.messages.say('unfound')}`, ...unfound));
  }
  return nodes;
}

function mark(figure, nodes, app) {
  const classes = ['figure', `kind-${figure.get('kind')}`];
  if (figure.isDoubtful) {
    classes.push('doubtful');
  }
  if (!app.isShown(figure)) {
    classes.push('aside');
  }
  return el(
    'mark',
    {
      class: classes.join(' '),
      role: 'button',
      tabindex: -1,
      'data-figure': figure.index,
      'aria-pressed': String(app.selected === figure),
      'aria-label': figureLabel(figure, app.messages),
      title: `${app.messages.code(figure.get('kind'))}${figure.isDoubtful ? `, ${app.messages.say('doubtful')}` : ''}`,
    },
    ...nodes,
  );
}
