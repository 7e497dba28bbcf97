import { toUtf16 } from './text.js';

/** The fields of a record, in the order of CSV. */
export const COLUMNS = [
  'id', 'source', 'title', 'published', 'url', 'start', 'end', 'quote', 'kind', 'value', 'value_max',
  'base', 'unit', 'per', 'modifier', 'direction', 'versus', 'subject', 'period', 'status', 'sentence',
  'rule', 'confidence',
];

/** All kinds of figures. */
export const KINDS = [
  'percentage', 'money', 'count', 'ratio', 'rank', 'measure', 'duration', 'age', 'multiple',
];

/** Figures with less confidence are marked as doubtful. */
export const DOUBTFUL_BELOW = 0.9;

// What stands in a figure's row of the data, in its order; a sentence stands there as its number.
const ROW = [
  'id', 'start', 'end', 'quote', 'kind', 'value', 'value_max', 'base', 'unit', 'per', 'modifier',
  'direction', 'versus', 'subject', 'period', 'status', 'sentence', 'rule', 'confidence',
];
const PLACE = Object.fromEntries(ROW.map((name, place) => [name, place]));
const OF_ARTICLE = new Set(['source', 'title', 'published', 'url']);
const DECIMALS = new Set(['value', 'value_max', 'base', 'confidence']);
const INTEGERS = new Set(['start', 'end']);

/** Whether a field holds text rather than a number. */
export function isText(field) {
  return !DECIMALS.has(field) && !INTEGERS.has(field);
}

/** Whether a field holds a decimal, as a string. */
export function isDecimal(field) {
  return DECIMALS.has(field);
}

/** One record. */
export class Figure {
  constructor(article, row, index) {
    this.article = article;
    this.row = row;
    /** Where it stands among all figures of the page. */
    this.index = index;
  }

  /** A field's value: a string (decimals too), an integer or null. */
  get(field) {
    if (OF_ARTICLE.has(field)) {
      return this.article[field];
    }
    const value = this.row[PLACE[field]];
    return field === 'sentence' ? this.article.sentences[value] : value;
  }

  /** The number of its sentence among those of the article. */
  get sentence() {
    return this.row[PLACE.sentence];
  }

  get isDoubtful() {
    const confidence = this.get('confidence');
    return confidence !== null && Number(confidence) < DOUBTFUL_BELOW;
  }
}

/** One article with its figures. */
export class Article {
  #spans = null;
  #bySentence = null;

  constructor(data, index, firstFigure) {
    this.index = index;
    this.source = data.source;
    this.title = data.title;
    this.published = data.published;
    this.url = data.url;
    /** Null where only records are left of it. */
    this.text = data.text;
    /** Lists of start, end (UTF-16), what was read there, and why. */
    this.changes = data.changes;
    this.sentences = data.sentences;
    this.figures = data.figures.map((row, i) => new Figure(this, row, firstFigure + i));
  }

  /** The figures of a sentence, which is told by its number, in their order. */
  figuresIn(sentence) {
    if (this.#bySentence === null) {
      this.#bySentence = this.sentences.map(() => []);
      for (const figure of this.figures) {
        this.#bySentence[figure.sentence].push(figure);
      }
    }
    return this.#bySentence[sentence];
  }

  /** Where each figure stands in the text: start, end, start, end …, in UTF-16. */
  get spans() {
    this.#spans ??= toUtf16(this.text, this.figures.flatMap((f) => [f.get('start'), f.get('end')]));
    return this.#spans;
  }
}

/** All that a page holds. */
export class Report {
  constructor(data) {
    this.lang = data.lang;
    this.page = data.page;
    this.pages = data.pages;
    this.articles = [];
    this.figures = [];
    for (const entry of data.articles) {
      const article = new Article(entry, this.articles.length, this.figures.length);
      this.articles.push(article);
      for (const figure of article.figures) {
        this.figures.push(figure);
      }
    }
  }
}
