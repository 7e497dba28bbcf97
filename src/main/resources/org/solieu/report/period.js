const PART = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * The span of a period as ISO 8601 writes it, in years: 2024-Q3 is 2024.5 to 2024.75. Of an open
 * interval, its known end. Null where no year is told.
 */
export function spanOf(period) {
  const spans = period
    .split('/')
    .map(spanOfPart)
    .filter((span) => span !== null);
  return spans.length === 0 ? null : { from: spans[0].from, to: spans[spans.length - 1].to };
}

function spanOfPart(part) {
  const match = PART.exec(part);
  if (match === null) {
    return null;
  }
  const year = Number(match[1]);
  if (match[2] !== undefined) {
    return { from: year + (match[2] - 1) / 4, to: year + match[2] / 4 };
  }
  if (match[3] !== undefined) {
    return { from: year + (match[3] - 1) / 2, to: year + match[3] / 2 };
  }
  if (match[4] === undefined) {
    return { from: year, to: year + 1 };
  }
  const month = year + (match[4] - 1) / 12;
  if (match[5] === undefined) {
    return { from: month, to: month + 1 / 12 };
  }
  const day = month + (match[5] - 1) / 372;
  return { from: day, to: day + 1 / 372 };
}

/** Whether a period lies in a year, in part or whole. */
export function isInYear(period, year) {
  const span = spanOf(period);
  return span !== null && span.from < year + 1 && span.to > year;
}
