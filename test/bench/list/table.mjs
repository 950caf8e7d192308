// The figures of all rounds as a table, beside what we aim at.
import { median } from './measure.mjs';

const only = (count) => (given) => given === count;

/** What stands in a row: its words, its figure, for which lists, and the aim: of ours by itself, or so many times the plain page's. */
const rows = [
  { words: 'first list, CPU ms', name: 'list', times: { 1000: 1.25, 10000: 1.3 } },
  { words: 'first list, longest task ms', name: 'listTask', most: 200 },
  { words: 'search field, focus, CPU ms', name: 'focus' },
  { words: 'first key of a search, CPU ms', name: 'firstKey', times: { 10000: 2 } },
  { words: 'further key, CPU ms', name: 'key', times: { 10000: 2 } },
  { words: 'search, longest task ms', name: 'keyTask', most: 50 },
  { words: 'filter, CPU ms', name: 'facet', times: { 10000: 2 } },
  { words: 'filter, longest task ms', name: 'facetTask', most: 50 },
  { words: 'elements on the page', name: 'elements' },
  { words: 'JS heap MB, first list', name: 'heap', times: { 1000: 1.3 }, fits: only(1_000) },
  { words: 'JS heap MB, once searched', name: 'heapUsed', times: { 1000: 1.3 }, fits: only(1_000) },
];

const shown = (value) =>
  value === undefined ? '–' : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');

function aimOf({ most, times }, count, ours, plain) {
  if (most !== undefined) return { aim: `≤ ${most}`, isMet: ours <= most };
  if (times?.[count]) return { aim: `≤ ${times[count]} ×`, isMet: ours <= times[count] * plain };
  return { aim: '', isMet: true };
}

/** @param rounds - by page, the figures of each round */
function linesOf(count, rounds) {
  return rows
    .filter(({ fits }) => fits?.(count) ?? true)
    .map((row) => {
      const of = (page) => {
        const values = rounds[page].map((figures) => figures[row.name]).filter((value) => value !== undefined);
        return values.length > 0 ? median(values) : undefined;
      };
      const [ours, plain, floor] = ['ours', 'plain', 'floor'].map(of);
      const { aim, isMet } = aimOf(row, count, ours, plain);
      const ratio = plain > 0 ? (ours / plain).toFixed(2) : '–';
      return [
        row.words,
        count.toLocaleString('en'),
        shown(ours),
        shown(plain),
        shown(floor),
        ratio,
        aim,
        isMet ? '' : 'over',
      ];
    });
}

/** Prints lines in columns. */
export function printTable(head, lines) {
  const all = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  for (const line of all) console.log(line.map(pad).join('  ').trimEnd());
}

/** Prints what was measured of lists of one length. */
export function printRounds(count, rounds) {
  printTable(['', 'N', 'ours', 'plain', 'floor', 'ours/plain', 'aim', ''], linesOf(count, rounds));
  console.log('');
}
