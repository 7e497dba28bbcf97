import { NO_FILTER } from './filter.js';
import { COLUMNS, KINDS } from './model.js';

/**
 * What the reader sees stands in the address behind "#", so that it can be kept and handed on, and
 * outlasts loading the page anew.
 */
export function readAddress(hash) {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const filter = { ...NO_FILTER, text: told.get('text') ?? '' };
  filter.kinds = (told.get('kind') ?? '').split(',').filter((kind) => KINDS.includes(kind));
  for (const key of ['article', 'unit', 'period', 'status', 'confidence']) {
    filter[key] = told.get(key);
  }
  const sort = told.get('sort');
  return {
    filter,
    sort: COLUMNS.includes(sort) ? sort : null,
    descending: told.has('descending'),
    lang: told.get('lang'),
    id: told.get('id'),
  };
}

/** The part behind "#" for what is seen; empty where nothing is chosen. */
export function writeAddress({ filter, sort, descending, lang, id }) {
  const told = new URLSearchParams();
  const put = (key, value) => {
    if (value !== null && value !== '') {
      told.set(key, value);
    }
  };
  put('lang', lang);
  put('text', filter.text);
  put('kind', filter.kinds.join(','));
  for (const key of ['article', 'unit', 'period', 'status', 'confidence']) {
    if (filter[key] !== null) {
      told.set(key, filter[key]);
    }
  }
  put('sort', sort);
  if (sort !== null && descending) {
    told.set('descending', '');
  }
  put('id', id);
  return told.toString();
}
