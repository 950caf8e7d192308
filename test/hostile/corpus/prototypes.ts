import { everywhere, feed, feedText, type HostileDocument, hostileEntry, numbered } from '../hostile-document.ts';
import { names } from '../payloads.ts';

const asValues = names.map((name, index): HostileDocument => {
  const entry = everywhere(name);
  return feed(numbered('name as value', index, name), [{ ...entry, title: `About ${name}` }], {
    shows: [`About ${name}`],
  });
});

/** Members that JSON may have, and object literals can not. */
const member = (name: string, value: string, at: string): string =>
  feedText(hostileEntry({ mark: 0 })).replace(at, `${JSON.stringify(name)}:${value},${at}`);

const poison = '{"polluted":"yes","isAdmin":true,"src":"/beacon/proto"}';

const asMembers = names.flatMap((name): readonly HostileDocument[] => [
  { name: `member ${name} of a feed`, document: member(name, poison, '"seminars"'), shows: ['A safe harbour'] },
  { name: `member ${name} of an entry`, document: member(name, poison, '"mark"'), shows: ['A safe harbour'] },
]);

/** Names that mean something to JavaScript, as members and as values; some as both at once. */
export const prototypes: readonly HostileDocument[] = [
  ...asValues,
  ...asMembers.filter(({ name }) => /__proto__|constructor|then|toJSON|length/.test(name)),
  {
    name: 'entries whose every member is a prototype',
    document: `{"seminars":[{"__proto__":{"title":"inherited"},"uid":"x","start":"2027-02-01T10:00"},${JSON.stringify(
      hostileEntry({ timeZone: 'Europe/Vienna' }),
    )}]}`,
    shows: ['A hostile guest'],
    hides: ['inherited'],
  },
  feed('prototypes inside of prototypes', [
    hostileEntry({ speakers: [JSON.parse('{"__proto__":{"name":"x"},"constructor":{"prototype":{"bio":"y"}}}')] }),
    hostileEntry({ uid: '__proto__', location: { name: '__proto__', constructor: { name: 'z' } } }),
    hostileEntry({
      uid: 'constructor',
      status: 'constructor',
      mode: 'toString',
      links: [{ url: '/x', kind: '__proto__' }],
    }),
  ]),
];
