#!/usr/bin/env node
// CPU time of what reads texts, at the bound of a text: what people write, and what grows with its square where it is read
// badly. Run by "npm run bench".
import { importBundled } from '../tools/bundle.mjs';

const LENGTH = 100_000;

const readers = {
  plainText: '/src/text/plain-text.ts',
  readHtml: '/src/text/html-reader.ts',
  modestTags: '/src/text/html-cost.ts',
  findMath: '/src/text/math-spans.ts',
  readableMath: '/src/text/math-text.ts',
  findAddresses: '/src/text/bare-addresses.ts',
  readLabelledText: '/src/feed/labelled-text.ts',
  readTextile: '/src/feed/formats/textile.ts',
};

const honest = `<p>We bound $\\nabla f \\le \\varepsilon^2$ on <em>thin</em> films; see https://x.example/a?b=1 or
write to ada@x.example. It costs $5 to $10.</p><ul><li>One</li><li>Two</li></ul>\nSpeaker: Ada Byron, Analytical Society\n`;

const tags = ['<', '<b>', '<p>x', '<p><b>', '<li>x', '<a b="', '<!--', '<template></b>', '&amp;lt;'];
const signs = ['word ', '\n', '$', '$x$ ', '\\(', '\\begin{a}', 'https://a.example/ ', 'a@', '(', '*', '_', '"a":'];

const pieces = [honest, 'Speaker: x\n', ...tags, ...signs];

/** Milliseconds of CPU, the least of several runs. */
function cost(read, text) {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const loaded = await importBundled(readers);
const names = Object.keys(readers);
console.log(`CPU milliseconds for ${LENGTH.toLocaleString('en')} characters (Node ${process.versions.node})`);
console.log(['text', ...names].join('\t'));
for (const piece of pieces) {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const label = piece === honest ? 'an announcement' : JSON.stringify(piece);
  console.log([label, ...names.map((name) => cost(loaded[name], text).toFixed(1))].join('\t'));
}
