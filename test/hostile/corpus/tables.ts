import type { HostileDocument } from '../hostile-document.ts';

const type = 'text/csv';
const head = 'Title,Speaker,Date,Start,Location,Abstract,Website,Webcast,Contact,Slides';
const harbour = 'A safe harbour,Maren Holt,2027-03-01,14:00,Pier,Harbours hold.,https://ok.example.edu/,,,';
const table = (...rows: readonly string[]): string => [head, ...rows, harbour, ''].join('\n');
const shows = ['A safe harbour'];
const ofRows = (name: string, ...rows: readonly string[]): HostileDocument => ({
  name,
  document: table(...rows),
  type,
  shows,
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const rowOf = (text: string): string =>
  [quoted(text), quoted(text), '2027-02-01', '10:00', ...Array.from({ length: 6 }, () => quoted(text))].join(',');

/** Tables that spreadsheets, or careless readers, take for something else. */
export const tables: readonly HostileDocument[] = [
  ofRows('scripts in every cell', rowOf('<script>__ran=1</script>'), rowOf('<img src=/beacon/csv onerror="__ran=1">')),
  ofRows(
    'addresses that run in every cell',
    rowOf('javascript:__ran=1'),
    rowOf('data:text/html,<script>__ran=1</script>'),
  ),
  ofRows(
    'formulas',
    rowOf('=HYPERLINK("https://evil.invalid","x")'),
    rowOf("=cmd|' /C calc'!A0"),
    rowOf('@SUM(1)'),
    rowOf('+1'),
  ),
  ofRows('names of prototypes', rowOf('__proto__'), rowOf('constructor')),
  ofRows('a line end in a cell', rowOf('one\r\ntwo\n\n\nthree')),
  ofRows('cells too many', `x${',y'.repeat(5_000)}`),
  ofRows('cells too few', 'x', ',', ',,,', '""', '"'.repeat(4)),
  ofRows('quotation marks in the middle', 'a"b"c,d"e,2027-02-01,10:00', `"a"b"c",x,2027-02-01,10:00`),
  {
    name: 'a quotation mark that never closes',
    document: `${head}\n${harbour}\n"never closed,x,2027-02-01,10:00\n`,
    type,
  },
  {
    name: 'columns of prototypes',
    document: '__proto__,constructor,Title,Date,toString\nx,y,A safe harbour,2027-03-01,z\n',
    type,
    shows,
  },
  { name: 'columns twice', document: 'Title,Title,Date,Date\nA safe harbour,x,2027-03-01,2027-04-01\n', type },
  { name: 'columns alone', document: `${head}\n`, type },
  { name: 'columns without end', document: `Title,Date${',Speaker'.repeat(5_000)}\nA safe harbour,2027-03-01\n`, type },
  { name: 'no column that is known', document: 'a,b,c\n1,2,3\n', type, fails: /\w/ },
  {
    name: 'dates that are none',
    document: table('x,y,yesterday,noon', 'x,y,99/99/9999,99:99', 'x,y,2027-02-30,10:00', 'x,y,,'),
    type,
    shows,
  },
  { name: 'marks that separate nothing', document: `Title${';'.repeat(9_000)}Date\n`, type },
  {
    name: 'a table of tabs and a byte order mark',
    document: '\ufeffTitle\tDate\nA safe harbour\t2027-03-01\n',
    type,
    shows,
  },
  { name: 'zero bytes in a table', document: table('\u0000x\u0000,y,2027-02-01,10:00'), type, shows },
];
