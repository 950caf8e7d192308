import type { HostileDocument } from '../hostile-document.ts';

const type = 'text/html';
const event = (more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'A hostile guest',
  startDate: '2027-02-01T10:00+01:00',
  ...more,
});
const harbour = event({ name: 'A safe harbour', startDate: '2027-03-01T14:00+01:00' });
const block = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const page = (...blocks: readonly string[]): string =>
  `<!doctype html><html><head><title>Tides</title><base href="https://evil.invalid/">${blocks.join('')}${block(JSON.stringify(harbour))}</head>
  <body onload="__ran=1"><img src=/beacon/page onerror=__ran=1></body></html>`;
const shows = ['A safe harbour'];
const ofBlocks = (name: string, ...blocks: readonly string[]): HostileDocument => ({
  name,
  document: page(...blocks),
  type,
  shows,
});
const ofEvent = (name: string, more: object): HostileDocument =>
  ofBlocks(name, block(JSON.stringify(event(more)).replaceAll('<', '\\u003c')));

const script = '<script>__ran=1</script><img src=/beacon/ld onerror=__ran=1>';

const entry = (text: string): string => `<li><h3><a href="?event=7">${text}</a></h3><div class="event_stats">
  <p><strong>Mon, Feb 01, 2027 @ 10:00 AM - 11:00 AM</strong></p><p>${text}</p></div>
  <blockquote><strong>Speaker: </strong>${text}<br/><strong>Abstract: </strong>${text}<br/></blockquote>
  <p>Location: <a href="${text}">${text}</a></p><p>WebCast Link: <a href="${text}">${text}</a></p></li>`;
const list = (text: string): string =>
  `<h2>Events</h2><ul>${entry(text)}${entry('A safe harbour').replace('?event=7', '?event=8')}</ul>`;

/** Pages in which events are hidden, and much else. */
export const pages: readonly HostileDocument[] = [
  ofEvent('scripts in every value', {
    name: script,
    description: script,
    url: 'javascript:__ran=1',
    image: '/beacon/image',
    location: { '@type': 'Place', name: script, address: script, hasMap: 'javascript:__ran=1' },
    performer: [
      { '@type': 'Person', name: script, url: 'javascript:__ran=1', affiliation: script, image: '/beacon/p' },
    ],
    organizer: { '@type': 'Organization', name: script, email: 'javascript:__ran=1', url: 'data:text/html,x' },
    superEvent: script,
    keywords: script,
    offers: { url: 'javascript:__ran=1' },
  }),
  ofEvent('values that are one another', {
    location: [[[[{ location: [{}] }]]]],
    performer: { performer: { performer: {} } },
  }),
  ofEvent('types of prototypes', {
    '@type': ['Event', '__proto__', 'constructor'],
    '@id': '__proto__',
    eventStatus: 'constructor',
  }),
  ofBlocks(
    'references in a circle',
    block(
      '{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"Event","name":"Circle","startDate":"2027-02-01T10:00Z","location":{"@id":"#b"},"superEvent":{"@id":"#a"},"performer":{"@id":"#a"}},{"@id":"#b","@type":"Place","name":{"@id":"#b"},"address":{"@id":"#a"}}]}',
    ),
  ),
  ofBlocks(
    'members of prototypes',
    block(
      '{"@context":"https://schema.org","__proto__":{"@type":"Event"},"@type":"Event","name":"x","startDate":"2027-02-01T10:00Z","constructor":{"prototype":{"polluted":1}}}',
    ),
  ),
  ofBlocks(
    'a context to fetch',
    block(
      '{"@context":"https://evil.invalid/context.jsonld","@type":"Event","name":"x","startDate":"2027-02-01T10:00Z"}',
    ),
  ),
  ofBlocks('a block that is no JSON', block('{broken'), block(''), block('null'), block('[[[['), block('__ran=1')),
  ofBlocks('a block in a comment', `<!-- ${block(JSON.stringify(event({ name: 'In a comment' })))} -->`),
  ofBlocks(
    'a block that ends within a text',
    block('{"@context":"https://schema.org","@type":"Event","name":"</script><img src=/beacon/x onerror=__ran=1>"}'),
  ),
  ofBlocks(
    'types written otherwise',
    '<script type = "application/ld+json; charset=utf-8" >{}</script>',
    "<SCRIPT TYPE='APPLICATION/LD+JSON'>[]</SCRIPT>",
  ),
  ofBlocks('a block with another end', '<script type="application/ld+json">{"@type":"Event"}</script ><!-- -- -->'),
  ofBlocks('many blocks', block('{}').repeat(150)),
  { name: 'blocks without end', document: page(block('{}').repeat(3_000)), type, fails: /\w/ },
  ofBlocks('graphs inside of graphs', block(`${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`)),
  {
    name: 'a document of graphs inside of graphs',
    document: `{"@context":"https://schema.org","@graph":[${'{"@graph":['.repeat(2_000)}${']}'.repeat(2_000)}]}`,
  },
  { name: 'a list page', document: list('A hostile guest'), type, shows },
  {
    name: 'a list page with scripts',
    document: list('<script>__ran=1</script><img src=/beacon/list onerror=__ran=1>'),
    type,
    shows,
  },
  { name: 'a list page with addresses that run', document: list('javascript:__ran=1'), type, shows },
  {
    name: 'a list page that never closes',
    document: `${list('x')}<blockquote><a href="<h3><a href="?event=9">${'<div>'.repeat(3_000)}`,
    type,
  },
];
