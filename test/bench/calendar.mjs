#!/usr/bin/env node
// CPU time of a calendar file of 5,000 seminars with abstracts of 2,000 characters: what we write around `ics`, and `ics` by
// itself as it comes from npm, side by side. Ours turns HTML into text and into formatted text, which `ics` leaves as it is.
// Run by "npm run bench".
import { createEvents } from 'ics';
import { importBundled } from '../tools/bundle.mjs';

const COUNT = 5_000;
const LENGTH = 2_000;

const plain = `We bound the gradient on thin films – and find that it grows with the square of their width. Cafés are open.\n\n`;
const html = `<p>We bound the gradient on <em>thin</em> films &ndash; and find that it grows with the square of their width, as
<a href="https://x.example/widths">has been guessed</a>, $\\nabla f \\le \\varepsilon^2$.</p>`;

const { writeCalendar, describeSeminar, englishWords, seminar } = await importBundled({
  writeCalendar: '/src/export/icalendar.ts',
  describeSeminar: '/src/export/description.ts',
  englishWords: '/test/export/english-words.ts',
  seminar: '/test/seminar-factory.ts',
});

/** Each a little different, so that nothing is gained by having seen another. */
const seminarsWith = (piece) =>
  Array.from({ length: COUNT }, (_, index) =>
    seminar({
      uid: `seminar-${index}@example.edu`,
      title: `Thin films, part ${index}`,
      abstract: `${index} ${piece.repeat(Math.ceil(LENGTH / piece.length))}`.slice(0, LENGTH),
      series: 'Colloquium',
      location: { name: 'Ramo Hall', room: String(index % 100) },
      url: `https://events.example.edu/${index}`,
      start: Date.UTC(2026, 6, 10, 16) + index * 3_600_000,
      end: Date.UTC(2026, 6, 10, 17) + index * 3_600_000,
    }),
  );

/** What somebody would hand to `ics`, its texts made beforehand. */
const eventOf = (given, description) => {
  const time = (instant) => [...new Date(instant).toISOString().matchAll(/\d+/g)].slice(0, 5).map(Number);
  return {
    uid: given.uid,
    title: given.title,
    description,
    location: `${given.location.name}, ${given.location.room}`,
    url: given.url,
    categories: [given.series],
    status: 'CONFIRMED',
    start: time(given.start),
    startInputType: 'utc',
    end: time(given.end),
    endInputType: 'utc',
  };
};

/** Milliseconds of CPU. */
function cost(write) {
  const before = process.cpuUsage();
  const text = write();
  const { user, system } = process.cpuUsage(before);
  if (text.match(/^BEGIN:VEVENT/gm)?.length !== COUNT) throw new Error('not all seminars were written');
  return (user + system) / 1000;
}

console.log(
  `CPU milliseconds for ${COUNT} seminars with abstracts of ${LENGTH} characters (Node ${process.versions.node})`,
);
console.log('abstracts\tours\tics\ttimes');
for (const [name, piece] of Object.entries({ plain, HTML: html })) {
  const seminars = seminarsWith(piece);
  const events = seminars.map((each) => eventOf(each, describeSeminar(each, englishWords)));
  const ours = cost(() => writeCalendar(seminars, { name: 'Colloquia', words: englishWords }).text);
  const bare = cost(() => {
    const { error, value } = createEvents(events, { calName: 'Colloquia' });
    if (error) throw new Error('ics refused', { cause: error });
    return value;
  });
  console.log([name, ours.toFixed(0), bare.toFixed(0), (bare / ours).toFixed(1)].join('\t'));
}
