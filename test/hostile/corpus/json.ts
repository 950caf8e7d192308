import { feed, feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

const whole = feedText(hostileEntry());
const broken = (name: string, document: string, fails = /\w/): HostileDocument => ({ name, document, fails });

/** JSON that is none, or none of ours. */
const unreadable: readonly HostileDocument[] = [
  broken('nothing', ''),
  broken('white space', ' \n\t\r\n '),
  broken('a byte order mark alone', '\ufeff'),
  broken('null', 'null'),
  broken('a number', '1e999'),
  broken('a text', '"seminars"'),
  broken('an empty object', '{}'),
  broken('cut off in the middle', whole.slice(0, -40)),
  broken('cut off within an escape', `${whole.slice(0, 60)}\\u00`),
  broken('a comma too many', whole.replace(']}', ',]}')),
  broken('comments', whole.replace('{', '{ // seminars\n/* of the term */')),
  broken('single quotation marks', whole.replaceAll('"', "'")),
  broken('names without quotation marks', whole.replace('"seminars"', 'seminars')),
  broken('typographic quotation marks', whole.replace('"title"', '“title”')),
  broken('a line end within a text', whole.replace('A hostile guest', 'A hostile\nguest')),
  broken('a control character within a text', whole.replace('A hostile guest', 'A\u0001hostile guest')),
  broken('NaN and Infinity', whole.replace('"version":1', '"version":NaN,"x":Infinity')),
  broken('two documents', `${whole}${whole}`),
  broken('JSON lines', `${JSON.stringify(hostileEntry())}\n${JSON.stringify(hostileEntry())}`),
  broken('a script that calls back', `callback(${whole});`),
  broken('a guard against inclusion', `)]}',\n${whole}`),
  broken('a loop against inclusion', `while(1);${whole}`),
  broken('a script that runs', `__ran=1;//${whole}`),
  broken('a module', `import('/beacon/module');export default ${whole}`),
  broken('a page with a script', `<!doctype html><title>Log in</title><script>__ran=1</script><form action=/beacon/>`),
  broken('a page that leads on', `<html><meta http-equiv=refresh content="0;url=/beacon/"><body onload=__ran=1>`),
  broken(
    'PHP that went wrong',
    `<br />\n<b>Warning</b>: mysqli_connect() in <b>/srv/x.php</b> on line <b>3</b><br />\n${whole}`,
  ),
];

/** JSON whose shape is another than it should be, where something can be read all the same. */
const odd: readonly HostileDocument[] = [
  {
    name: 'a name that stands twice',
    document: whole.replace('"seminars"', '"seminars":[],"seminars":"none","seminars"'),
    shows: ['A safe harbour'],
  },
  feed('entries that are none', [null, 0, '', 'text', [], [[]], true, {}, { seminars: [] }], { tells: /9 of 10/ }),
  feed('fields of every other type', [
    hostileEntry({ title: ['a', 'list'], speakers: { name: 'One' }, abstract: 7, topics: 'x', hosts: { a: 1 } }),
    hostileEntry({ uid: 'b', title: { rendered: '<b>x</b>' }, location: ['x'], webcast: [], links: { href: 'x' } }),
    hostileEntry({ uid: 'c', speakers: [[[['deep']]]], contact: [null], url: {}, note: [], status: {}, mode: [] }),
    hostileEntry({ uid: 'd', title: true, start: { date: '2027' }, end: [], timeZone: {}, allDay: 'no' }),
    hostileEntry({ uid: { a: 1 }, title: false, language: 5, sequence: '1e9', updated: {}, previousStart: [] }),
  ]),
  feed('a feed within an entry', [hostileEntry({ seminars: [hostileEntry()], nextUrl: '/beacon/next' })]),
  feed(
    'the same identifier again and again',
    Array.from({ length: 30 }, () => hostileEntry()),
    { tells: /uid/ },
  ),
  feed('no identifier, title or time', [{}, { title: 'x' }, { start: '2027-02-01T10:00' }, { uid: 'x' }], {
    tells: /4 of 5/,
  }),
  feed('numbers beyond numbers', [
    hostileEntry({ title: 1e21, sequence: 1e308, start: 1e300, end: -1e300 }),
    hostileEntry({ uid: -0, sequence: -1, updated: Number.MAX_SAFE_INTEGER, start: 8.64e15 }),
  ]),
  feed('halves of surrogate pairs', [hostileEntry({ title: '\ud800', uid: '\udfff', abstract: '\ud83d x \ude00' })]),
  feed('only white space and marks', [
    hostileEntry({ title: ' \u200b\u00a0\u3000 ', note: '\u2028', series: '\ufeff' }),
  ]),
  {
    name: 'feed facts of every other type',
    document: feedText().replace(
      '"title":"Tides"',
      '"title":{},"url":[],"icsUrl":"javascript:__ran=1","nextUrl":{"a":1},"$schema":5',
    ),
    shows: ['A safe harbour'],
  },
];

export const json: readonly HostileDocument[] = [...unreadable, ...odd];
