// The same list in plain DOM, without a library: what there is at the least to do. 50 at a time, a filter, a search.
const PAGE = 50;
const list = document.querySelector('#list');
const more = document.querySelector('#more');
const status = document.querySelector('#status');
const time = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'America/Los_Angeles' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'America/Los_Angeles' });
const texts = new WeakMap();
const asked = { search: '', series: '' };
let seminars = [];
let matching = [];
let shown = PAGE;

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

function link(text, href) {
  const element = make('a', text);
  element.href = href;
  return element;
}

const textOf = (seminar) => {
  if (!texts.has(seminar)) {
    const { title, abstract, speakers } = seminar;
    const people = speakers.map(({ name, bio }) => `${name} ${bio}`);
    texts.set(seminar, [title, abstract, ...people].join(' ').toLowerCase());
  }
  return texts.get(seminar);
};

function item({ title, speakers, abstract, series, start, end, location, url }) {
  const from = make('time', `${time.format(new Date(start))} – ${time.format(new Date(end))}`);
  from.dateTime = start;
  const people = speakers.map(({ name, affiliation }) => make('p', `${name}, ${affiliation}`));
  const texts = [
    ['Abstract', abstract],
    ['Biography', speakers[0].bio],
  ];
  const details = texts.map(([name, text]) => make('details', '', make('summary', name), make('p', text)));
  const place = make('p', `${series} · ${location.name}, ${location.room}`);
  return make('li', '', from, make('h4', '', link(title, url)), ...people, place, ...details);
}

function show() {
  const days = Object.groupBy(matching.slice(0, shown), ({ start }) => date.format(new Date(start)));
  list.replaceChildren(
    ...Object.entries(days).map(([day, ofDay]) =>
      make('section', '', make('h3', day), make('ul', '', ...ofDay.map(item))),
    ),
  );
  status.textContent = `${matching.length} of ${seminars.length} seminars`;
  more.hidden = matching.length <= shown;
}

function ask(criteria) {
  Object.assign(asked, criteria);
  const words = asked.search.toLowerCase().split(/\s+/).filter(Boolean);
  matching = seminars.filter(
    (seminar) =>
      (!asked.series || seminar.series === asked.series) && words.every((word) => textOf(seminar).includes(word)),
  );
  shown = PAGE;
  show();
}

const { feed } = document.querySelector('#list').dataset;
({ seminars } = await (await fetch(feed)).json());
seminars = seminars
  .filter(({ end }) => Date.parse(end) > Date.now())
  .sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
const series = document.querySelector('#series');
for (const name of new Set(seminars.map((seminar) => seminar.series))) series.append(new Option(name));
series.addEventListener('change', () => ask({ series: series.value }));
document.querySelector('#search').addEventListener('input', ({ target }) => ask({ search: target.value }));
more.addEventListener('click', () => {
  shown += PAGE;
  show();
});
ask({});
performance.mark('list');

globalThis.bench = { ask: ({ series = [], search = '' }) => ask({ series: series[0] ?? '', search }) };
