import { el, svg } from './dom.js';
import { compareDecimals, formatDecimal, formatShort } from './decimal.js';
import { spanOf } from './period.js';
import { visibleString } from './text.js';

const WIDTH = 340;
const HEIGHT = 112;
const LEFT = 46;
const RIGHT = 20;
const TOP = 10;
const BOTTOM = 24;
const BARS = 12;
const MOST_POINTS = 2000;

/** Figures in groups by what a function tells of each, the largest group first. */
export function groups(figures, keyOf) {
  const found = new Map();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) {
      const group = found.get(key);
      if (group === undefined) {
        found.set(key, [figure]);
      } else {
        group.push(figure);
      }
    }
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** Which values may stand at one axis: those of one kind and unit. Null for what no axis reaches. */
export function valueKey(figure) {
  if (!isDrawable(figure)) {
    return null;
  }
  return JSON.stringify([figure.get('kind'), figure.get('unit'), figure.get('per')]);
}

/** Which values make one series: those of one subject and unit; amounts of change apart. */
export function seriesKey(figure) {
  const subject = figure.get('subject');
  const period = figure.get('period');
  if (subject === null || period === null || spanOf(period) === null || !isDrawable(figure)) {
    return null;
  }
  return JSON.stringify([
    subject.toLowerCase().normalize('NFC'),
    figure.get('kind'),
    figure.get('unit'),
    figure.get('per'),
    figure.get('direction') !== null,
  ]);
}

/** Decimals of any length stand in records, but none beyond 1.8e308 at an axis. */
function isDrawable(figure) {
  return Number.isFinite(Number(figure.get('value'))) && Number.isFinite(Number(figure.get('value_max')));
}

/** The series among figures that have values of several periods, those of most periods first. */
export function seriesOf(figures) {
  return groups(figures, seriesKey)
    .map(([key, group]) => ({ key, group, periods: new Set(group.map((figure) => figure.get('period'))).size }))
    .filter(({ periods }) => periods > 1)
    .sort((one, other) => other.periods - one.periods)
    .map(({ key, group }) => [key, group]);
}

/** How the values of figures of one unit are distributed: an image with its text and table. */
export function histogram(figures, unit, kind, messages) {
  const exact = figures.map((figure) => figure.get('value')).sort(compareDecimals);
  const bins = binned(exact.map(Number));
  const most = Math.max(...bins.map((bin) => bin.count));
  const inner = WIDTH - LEFT - RIGHT;
  const width = inner / bins.length;
  const y = (count) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - count / most);
  const short = (number) => formatShort(number, messages.lang);
  const edges = [...bins.map((bin) => bin.from), bins[bins.length - 1].to];
  const every = Math.ceil(edges.length / bins.parts / 6) * bins.parts;
  const shapes = [
    ...countAxis(most, y),
    ...bins.map((bin, i) =>
      svg(
        'rect',
        { class: `bar kind-${kind}`, x: LEFT + i * width + 1, y: y(bin.count), width: Math.max(1, width - 2), height: HEIGHT - BOTTOM - y(bin.count) },
        svg('title', {}, `${short(bin.from)} – ${short(bin.to)}: ${bin.count}`),
      ),
    ),
    ...edges
      .map((edge, i) => [edge, i])
      .filter(([, i]) => i % every === 0)
      .map(([edge, i]) =>
        svg('text', { x: LEFT + i * width, y: HEIGHT - 8, 'text-anchor': i === bins.length ? 'end' : 'middle' }, short(edge)),
      ),
  ];
  const decimal = (text) => formatDecimal(text, messages.lang);
  const text =
    messages.say('valuesText', exact.length, decimal(exact[0]), decimal(exact[exact.length >> 1]), decimal(exact[exact.length - 1]), unit) +
    (bins.isLogarithmic ? ` (${messages.say('logarithmic')})` : '');
  const table = bins.map((bin) => [short(bin.from), short(bin.to), messages.number(bin.count)]);
  return plot(shapes, text, [messages.say('from'), messages.say('to'), messages.say('count')], table, messages);
}

/** Equal steps, or equal factors where values differ by orders of magnitude; both with round edges. */
function binned(values) {
  const least = values[0];
  const most = values[values.length - 1];
  const isLogarithmic = least > 0 && most / least > 100;
  const parts = isLogarithmic ? partsOfDecade(least, most) : 1;
  const edges = isLogarithmic ? factors(least, most, parts) : steps(least, most);
  const bins = edges.slice(1).map((to, i) => ({ from: edges[i], to, count: 0 }));
  let bin = 0;
  for (const value of values) {
    while (bin < bins.length - 1 && value >= bins[bin].to) {
      bin++;
    }
    bins[bin].count++;
  }
  bins.isLogarithmic = isLogarithmic;
  bins.parts = parts;
  return bins;
}

function steps(least, most) {
  const step = roundUp((most - least) / BARS) || 1;
  const from = Math.floor(least / step);
  const count = Math.max(1, Math.ceil(most / step) - from);
  return Array.from({ length: count + 1 }, (_, i) => (from + i) * step);
}

function factors(least, most, parts) {
  const [from, to] = decades(least, most);
  return Array.from({ length: (to - from) * parts + 1 }, (_, i) => 10 ** (from + i / parts));
}

function partsOfDecade(least, most) {
  const [from, to] = decades(least, most);
  return Math.max(1, Math.floor(BARS / (to - from)));
}

function decades(least, most) {
  return [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most) + 1e-9)];
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return [1, 2, 5, 10].find((factor) => factor * power >= number) * power;
}

function countAxis(most, y) {
  return [0, most].flatMap((count) => [
    svg('line', { class: 'axis', x1: LEFT, x2: WIDTH - RIGHT, y1: y(count), y2: y(count) }),
    svg('text', { x: LEFT - 6, y: y(count) + 4, 'text-anchor': 'end' }, String(count)),
  ]);
}

/** The values of one subject over the periods they are told of; a point leads to its record. */
export function series(figures, name, messages, select) {
  const all = figures
    .map((figure) => ({ figure, ...spanOf(figure.get('period')), value: Number(figure.get('value')), max: Number(figure.get('value_max') ?? figure.get('value')) }))
    .sort((a, b) => a.from + a.to - b.from - b.to);
  // Not spread into an argument list, which has a limit, as a page's figures have not.
  const first = all.reduce((found, point) => Math.min(found, point.from), Infinity);
  const last = all.reduce((found, point) => Math.max(found, point.to), -Infinity);
  const least = all.reduce((found, point) => Math.min(found, point.value), 0);
  const most = all.reduce((found, point) => Math.max(found, point.max), 0) || 1;
  const every = Math.ceil(all.length / MOST_POINTS);
  const points = all.filter((_, i) => i % every === 0);
  const x = (year) => LEFT + ((year - first) / (last - first || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value) => TOP + (1 - (value - least) / (most - least || 1)) * (HEIGHT - TOP - BOTTOM);
  const middle = (point) => x((point.from + point.to) / 2);
  const kind = figures[0].get('kind');
  const shapes = [
    ...[...new Set([least, 0, most])].flatMap((value) => [
      svg('line', { class: 'axis', x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
      svg('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, formatShort(value, messages.lang)),
    ]),
    ...years(first, last).map((year) => svg('text', { x: x(year), y: HEIGHT - 8, 'text-anchor': 'middle' }, String(year))),
    svg('polyline', { class: `line kind-${kind}`, points: points.map((point) => `${middle(point)},${y(point.value)}`).join(' ') }),
    ...points.map((point) => svg('line', { class: `span kind-${kind}`, x1: x(point.from), x2: x(point.to), y1: y(point.value), y2: y(point.value) })),
    ...points.map((point) =>
      svg(
        'circle',
        { class: `point kind-${kind}`, cx: middle(point), cy: y(point.value), r: 4.5, onclick: () => select(point.figure) },
        svg('title', {}, `${point.figure.get('period')}: ${visibleString(point.figure.get('quote'))}`),
      ),
    ),
  ];
  const text =
    messages.say('seriesText', name, all.length, all[0].figure.get('period'), all[all.length - 1].figure.get('period')) +
    (every > 1 ? ` (${messages.say('drawnOnly', every)})` : '');
  const table = points.map(({ figure }) => [
    figure.get('period'),
    el('button', { type: 'button', class: 'link', onclick: () => select(figure) }, visibleString(figure.get('quote'))),
  ]);
  return plot(shapes, text, [messages.field('period'), messages.field('quote')], table, messages);
}

function years(first, last) {
  const from = Math.ceil(first - 1e-9);
  const to = Math.floor(last + 1e-9);
  const step = Math.max(1, Math.ceil((to - from) / 5));
  const found = [];
  for (let year = from; year <= to; year += step) {
    found.push(year);
  }
  return found;
}

/** An image, what it shows in words, and its numbers as a table for whoever cannot see it. */
function plot(shapes, text, headings, rows, messages) {
  return el(
    'figure',
    { class: 'plot' },
    svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': text }, ...shapes),
    el('figcaption', {}, text),
    el(
      'details',
      {},
      el('summary', {}, messages.say('asTable')),
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...headings.map((heading) => el('th', { scope: 'col' }, heading)))),
        el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))))),
      ),
    ),
  );
}
