const LONGEST = 2000;

/**
 * Parts a text into what is rendered at once: paragraphs, long ones at spaces. Blank lines are left
 * out. Each part is told by its offsets (from, to) in UTF-16.
 */
export function chunks(text) {
  const found = [];
  let from = 0;
  while (from < text.length) {
    let line = text.indexOf('\n', from);
    line = line < 0 ? text.length : line;
    for (let at = from; at < line; ) {
      const to = line - at > LONGEST ? cut(text, at) : line;
      if (/\S/.test(text.slice(at, to))) {
        found.push({ from: at, to });
      }
      at = to;
    }
    from = line + 1;
  }
  return found;
}

/** After a space near the longest length, if there is one; never between two surrogates. */
function cut(text, from) {
  const space = text.lastIndexOf(' ', from + LONGEST);
  if (space > from + LONGEST / 2) {
    return space + 1;
  }
  const to = from + LONGEST;
  return /[\uDC00-\uDFFF]/.test(text[to]) ? to - 1 : to;
}

/**
 * Parts a piece of an article into runs, each inside of one figure or outside of all.
 *
 * @param article the article
 * @param chunk the piece
 * @param repaired whether to show what was read where the text was repaired
 * @return runs, each with its figure or null and its parts; a part has its text, and what was read
 *     there (`to`) and why (`reason`) where it was repaired, otherwise null
 */
export function segments(article, chunk, repaired) {
  const runs = [];
  let at = chunk.from;
  for (const [figure, start, end] of figuresIn(article, chunk)) {
    if (start > at) {
      runs.push({ figure: null, parts: parts(article, at, start, repaired, true) });
    }
    runs.push({ figure, parts: parts(article, start, end, repaired, start === chunk.from) });
    at = end;
  }
  if (at < chunk.to) {
    runs.push({ figure: null, parts: parts(article, at, chunk.to, repaired, at === chunk.from) });
  }
  return runs;
}

function* figuresIn(article, chunk) {
  const spans = article.spans;
  for (let i = firstEndingAfter(spans, chunk.from); i < article.figures.length; i++) {
    if (spans[2 * i] >= chunk.to) {
      return;
    }
    yield [article.figures[i], Math.max(spans[2 * i], chunk.from), Math.min(spans[2 * i + 1], chunk.to)];
  }
}

/** Figures do not overlap and stand in order. */
function firstEndingAfter(spans, place) {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[2 * middle + 1] > place) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** What is put in right at the start belongs to the run that ends there, if there is one. */
function parts(article, from, to, repaired, withStart) {
  const found = [];
  let at = from;
  const changes = repaired ? article.changes : [];
  for (let i = firstChange(changes, from); i < changes.length && changes[i][0] <= to; i++) {
    const [start, end, read, reason] = changes[i];
    const isInsertion = start === end;
    if (start < at || end > to || (isInsertion && start === from && !withStart) || (!isInsertion && start === to)) {
      continue;
    }
    if (start > at) {
      found.push({ text: article.text.slice(at, start), to: null, reason: null });
    }
    found.push({ text: article.text.slice(start, end), to: read, reason });
    at = end;
  }
  if (at < to) {
    found.push({ text: article.text.slice(at, to), to: null, reason: null });
  }
  return found;
}

function firstChange(changes, place) {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle][0] >= place) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
