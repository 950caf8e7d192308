import { abstractOf, feed, feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

const many = (text: string, count: number): string => text.repeat(count);

/** Marks three times each, as often as browsers open one anew. */
const marks = ['b', 'code', 'em', 'i', 's', 'strike', 'strong', 'tt'].flatMap((name) => [name, name, name]);
const opened = marks.map((name) => `<${name}>`).join('');
const closed = marks.map((name) => `</${name}>`).join('');

/** Each text is long enough that what grows with its square would hold the page. */
const longTexts: Readonly<Record<string, string>> = {
  'open tags': many('<b>', 10_000),
  'open blocks': many('<div>', 10_000),
  'open lists': many('<ul><li>', 5_000),
  'open links': many('<a href="https://ok.example.edu/">', 5_000),
  'open and closed in the wrong order': many('<b><i>x</b></i>', 4_000),
  'tables inside of tables': many('<table><tr><td>', 3_000),
  'marks closed in a template': `<p>${opened}<template>${closed}</template>${many('<p>x', 8_000)}`,
  'marks closed in a cell': `${opened}<table><td>${closed}</table>${many('<p>x', 8_000)}`,
  'formulas inside of formulas': `$${many('\\frac{', 3_000)}$`,
  'brackets without end': `$${many('{', 20_000)}$`,
  'roots without end': `$${many('\\sqrt', 10_000)}$`,
  'formulas without end': many('$x$ ', 5_000),
  'dollar signs': many('$', 50_000),
  'formulas that never close': many('\\(', 20_000),
  'angle brackets': many('<', 60_000),
  ampersands: many('&', 60_000),
  references: many('&amp;', 18_000),
  'quotation marks in a tag': `<a href=${many('"', 60_000)}`,
  attributes: `<p ${many('a=b ', 20_000)}>x`,
  'comments that never close': many('<!--', 20_000),
  addresses: many('https://ok.example.edu/a ', 4_000),
  'an address': `https://ok.example.edu/${many('(', 60_000)}`,
  'at signs': many('a@', 30_000),
  dots: many('www.', 22_000),
  stars: many('*', 60_000),
  'line ends': many('\n', 60_000),
  spaces: many(' ', 60_000),
  'a word': many('w', 60_000),
  'marks on one letter': `a${many('\u0301', 50_000)}`,
  'turns of direction': many('\u202e\u202d', 40_000),
};

/** Names, lists and documents that are long. */
const longFields: readonly HostileDocument[] = [
  feed('a title of a million characters', [hostileEntry({ title: many('x ', 500_000) })]),
  feed('an address of a million characters', [
    hostileEntry({
      url: `https://ok.example.edu/${many('x', 1_000_000)}`,
      webcast: { url: `https://ok.example.edu/?${many('%', 1_000_000)}` },
    }),
  ]),
  feed('lists without end', [
    hostileEntry({
      topics: Array.from({ length: 5_000 }, (_, index) => `Topic ${index}`),
      speakers: Array.from({ length: 2_000 }, (_, index) => ({ name: `Speaker ${index}`, bio: 'x' })),
      links: Array.from({ length: 2_000 }, (_, index) => ({ url: `https://ok.example.edu/${index}` })),
    }),
  ]),
  feed('members without end', [
    hostileEntry(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, index]))),
  ]),
  feed('labels without end', [hostileEntry({ abstract: many('Speaker: A\nAbstract: B\nHost: C\n', 2_000) })]),
  feed('long texts of twenty speakers', [
    hostileEntry({
      abstract: `${many('<!--b--><i></i>', 6_000)}x`,
      speakers: Array.from({ length: 20 }, (_, index) => ({
        name: `Ada ${index}`,
        bio: `${many('<!--b--><i></i>', 1_300)}x`,
      })),
    }),
  ]),
  feed('speakers in one text', [hostileEntry({ speaker: many('A (B), C and ', 5_000) })]),
  feed(
    'a thousand entries',
    Array.from({ length: 1_000 }, (_, index) => hostileEntry({ uid: `u${index}`, start: '2027-04-01T10:00' })),
  ),
  { name: 'brackets without end', document: many('[', 100_000), fails: /\w/ },
  { name: 'objects without end', document: many('{"a":', 100_000), fails: /\w/ },
  {
    name: 'brackets inside of an entry',
    document: feedText(hostileEntry({ x: 0 })).replace('"x":0', `"abstract":${many('[', 5_000)}${many(']', 5_000)}`),
  },
  {
    name: 'an object in an object',
    document: feedText(hostileEntry({ x: 0 })).replace(
      '"x":0',
      `"location":${many('{"name":', 5_000)}0${many('}', 5_000)}`,
    ),
  },
];

/** What is long, deep or many. */
export const sizes: readonly HostileDocument[] = [
  ...Object.entries(longTexts).map(([name, text]) => abstractOf(`long: ${name}`, text)),
  ...longFields,
];
