import { COLUMNS, DOUBTFUL_BELOW, isDecimal } from './model.js';
import { compareDecimals } from './decimal.js';
import { fold, lower } from './text.js';
import { isInYear } from './period.js';

/** Lets everything through. Null means any; the empty string means that the field is not told. */
export const NO_FILTER = Object.freeze({
  text: '',
  kinds: Object.freeze([]),
  article: null,
  unit: null,
  period: null,
  status: null,
  confidence: null,
});

/** The value of the confidence filter that lets only doubtful figures through. */
export const DOUBTFUL = 'doubtful';

const YEAR = /^y(\d{4})$/;

/** The value of the period filter that lets all periods of a year through. */
export function yearFilter(year) {
  return `y${year}`;
}

/** Whether a filter holds anything back. */
export function isFiltering(filter) {
  return Object.keys(NO_FILTER).some((key) => filter[key]?.length !== NO_FILTER[key]?.length);
}

/** Finds the figures that fit a filter. */
export class Finder {
  #report;
  #texts = { folded: null, exact: null };

  constructor(report) {
    this.#report = report;
  }

  /** The figures that fit, in the order of the articles. */
  find(filter) {
    const fits = tests(filter);
    const words = this.#words(filter.text);
    const isWanted = (figure) => fits.every((test) => test(figure)) && words.every((test) => test(figure));
    const figures =
      filter.article === null ? this.#report.figures : (this.#article(filter.article)?.figures ?? []);
    return figures.filter(isWanted);
  }

  #article(source) {
    return this.#report.articles.find((article) => article.source === source);
  }

  /** Words without diacritics are found with and without them, others only as they are. */
  #words(text) {
    return lower(text)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        const folded = fold(word);
        const texts = folded === word ? this.#textsBy('folded', fold) : this.#textsBy('exact', lower);
        return (figure) => texts[figure.index].some((part) => part.includes(word));
      });
  }

  /** What is searched, of each figure; made once. Sentences and titles are shared by figures. */
  #textsBy(name, change) {
    this.#texts[name] ??= this.#report.articles.flatMap((article) => {
      const about = change([article.source, article.title ?? '', article.url ?? ''].join('\n'));
      const sentences = article.sentences.map(change);
      return article.figures.map((figure) => [
        sentences[figure.sentence],
        change(
          ['quote', 'value', 'unit', 'per', 'versus', 'subject', 'period', 'rule', 'id']
            .map((field) => figure.get(field) ?? '')
            .join('\n'),
        ),
        about,
      ]);
    });
    return this.#texts[name];
  }
}

function tests(filter) {
  const found = [];
  if (filter.kinds.length > 0) {
    found.push((figure) => filter.kinds.includes(figure.get('kind')));
  }
  for (const field of ['unit', 'status']) {
    if (filter[field] !== null) {
      found.push((figure) => (figure.get(field) ?? '') === filter[field]);
    }
  }
  if (filter.period !== null) {
    const year = YEAR.exec(filter.period);
    found.push(
      year === null
        ? (figure) => (figure.get('period') ?? '') === filter.period
        : (figure) => isInYear(figure.get('period') ?? '', Number(year[1])),
    );
  }
  if (filter.confidence === DOUBTFUL) {
    found.push((figure) => figure.isDoubtful);
  } else if (filter.confidence !== null) {
    // Those without confidence count as sure, as with --min-confidence.
    found.push((figure) => compareDecimals(figure.get('confidence') ?? '1', filter.confidence) >= 0);
  }
  return found;
}

/** The steps of confidence that can be filtered by. */
export const CONFIDENCES = ['0.99', '0.95', String(DOUBTFUL_BELOW)];

/** The figures sorted by a field, those without it last; as they are if the field is null. */
export function sorted(figures, field, descending, lang) {
  if (field === null || !COLUMNS.includes(field)) {
    return figures;
  }
  const compare = comparison(field, lang);
  const sign = descending ? -1 : 1;
  const keyed = figures.map((figure) => ({ figure, key: figure.get(field) }));
  const told = keyed.filter(({ key }) => key !== null);
  const untold = keyed.filter(({ key }) => key === null);
  told.sort((a, b) => sign * compare(a.key, b.key));
  return told.concat(untold).map(({ figure }) => figure);
}

function comparison(field, lang) {
  if (isDecimal(field)) {
    return compareDecimals;
  }
  if (field === 'start' || field === 'end') {
    return (a, b) => a - b;
  }
  return new Intl.Collator(lang, { numeric: true }).compare;
}
