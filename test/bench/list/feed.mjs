// A feed of so many seminars, the same ones each time but for their days: the first is tomorrow.

const DAY = 86_400_000;
const PER_DAY = 5;
/** Every so many seminars one is about something that the others are not. */
const RARE = 50;

const people = ['Ada Byron', 'Émilie Breton', 'Paul Erdős', 'Noether Lindqvist', 'Ravi Menon', 'Søren Holm', 'Li Wei'];
const places = ['Ramo Hall', 'Baxter Lecture Hall', 'Annenberg', 'Spalding', 'Beckman Auditorium'];
const series = ['Colloquium', 'Geometry', 'Fluids', 'Biology Forum', 'Theory Lunch', 'Data Club', 'Optics', 'Ethics'];
const categories = ['Seminar', 'Thesis defence', 'Special lecture'];
const schools = ['Northfield', 'Harbour College', 'Institute of Tides', 'Upland University', 'Saltmarsh School'];

const subjects = ['A thin film', 'The gradient', 'Each cell', 'A random graph', 'The early market', 'A Poincaré map'];
const verbs = ['bends towards', 'forgets', 'is bounded by', 'copies', 'outlives', 'slows down near'];
const objects = [
  'its own boundary',
  'the warmer side',
  'a lattice of ten sites',
  'what was measured last',
  'the naïve guess',
];
const endings = [
  'which nobody had expected at that scale',
  'and the proof takes one page',
  'so that the experiment can be done on a desk',
  'as long as the noise stays small',
  'but only in three dimensions',
  'and we say where that fails',
];
const deeds = ['works on', 'wrote two books about', 'has taught', 'leads a group that looks into', 'came late to'];
const fields = [
  'waves in shallow water',
  'the repair of proteins',
  'prices without money',
  'knots',
  'light in dusty air',
];

/** Numbers that look random and are the same in each run. */
function dice(seed) {
  let state = seed * 2_654_435_761 + 1;
  const roll = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return (list) => list[Math.floor(roll() * list.length)];
}

function fill(length, sentence) {
  let text = sentence();
  while (text.length < length) text += ` ${sentence()}`;
  return text;
}

function seminarOf(index, pick, tomorrow) {
  const start = tomorrow + Math.floor(index / PER_DAY) * DAY + (9 + 2 * (index % PER_DAY)) * 3_600_000;
  const name = pick(people);
  const abstract = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, ${pick(endings)}.`;
  const bio = () => `${name} ${pick(deeds)} ${pick(fields)} at ${pick(schools)}.`;
  return {
    uid: `seminar-${index}@example.edu`,
    title: `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, part ${index}`,
    speakers: [{ name, affiliation: pick(schools), bio: fill(870, bio) }],
    abstract: (index % RARE === 0 ? 'Sandpiles come first. ' : '') + fill(1_450, abstract),
    series: pick(series),
    category: pick(categories),
    start: new Date(start).toISOString(),
    end: new Date(start + 3_600_000).toISOString(),
    location: { name: pick(places), room: String(100 + (index % 60)) },
    url: `https://events.example.edu/${index}`,
  };
}

/** A feed document with abstracts of about 1,500 and biographies of about 900 characters: 2.9 MB for 1,000 seminars. */
export function feedOf(count, now = Date.now()) {
  const pick = dice(7);
  const tomorrow = Math.floor(now / DAY + 1) * DAY;
  const seminars = Array.from({ length: count }, (_, index) => seminarOf(index, pick, tomorrow));
  return JSON.stringify({ version: 1, title: 'All seminars', timeZone: 'America/Los_Angeles', seminars });
}
