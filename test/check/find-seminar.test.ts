import { expect } from '@open-wc/testing';
import { findSeminar, type Haystack } from '../../src/check/find-seminar.ts';
import { startWords } from '../../src/check/time-words.ts';
import { readFeed } from '../../src/check/check-feed.ts';
import { mergeSeminarLists } from '../../src/feed/merge-feeds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { at, loaded, talk } from '../feed/loaded-feed.ts';

const address = 'https://math.example.edu/seminars.json';
const text =
  '{\n"seminars": [\n{ "title": "Garc\\u00eda Knots", "start": "soon" },\n"Tea on Thursdays"\n],\n"about": "Bows"\n}';

const coming = talk('coming', 'Paper Wings', 2);
const over = talk('over', 'Paper Boats', -48);

function haystack(more: object = {}): Haystack {
  const feed = loaded(address, [over, coming], {
    rejected: [
      {
        place: 'seminars[0] “García Knots”',
        reason: 'start is "soon", which is no date',
        at: ['seminars', 0, 'start'],
      },
      { place: 'seminars[1]', reason: 'it is not an object', at: ['seminars', 1] },
    ],
    ...more,
  });
  return { results: [readFeed(feed, text)], seminars: feed.seminars, now: at(0), limits: {} };
}

/** What several feeds are as one list. */
function merged(lists: readonly (readonly Seminar[])[]): Haystack {
  const results = lists.map((list) => readFeed(loaded(address, list), ''));
  return { results, ...mergeSeminarLists(lists), now: at(0), limits: {} };
}

const outcomes = (question: string, stack = haystack()) =>
  findSeminar(question, stack).answers.map(({ title, outcome }) => [title, outcome]);

describe('which seminar is missing', () => {
  it('is nothing while nobody asks', () => {
    expect(outcomes('')).to.deep.equal([]);
    expect(outcomes('  ')).to.deep.equal([]);
  });

  it('may be none: it shows', () => {
    const [answer] = findSeminar('wings', haystack()).answers;
    expect(answer).to.include({ title: 'Paper Wings', outcome: 'shows' });
    expect(answer?.sentence).to.match(/^It shows, on \w{3}, Jul 10, 2026/);
  });

  it('may be over', () => {
    const [answer] = findSeminar('BOATS', haystack()).answers;
    expect(answer).to.include({ title: 'Paper Boats', outcome: 'hidden' });
    expect(answer?.sentence).to.contain('It is over').and.to.contain('unless period is "all" or "past"');
  });

  it('may be one that cannot be shown, whatever of it is looked for', () => {
    for (const question of ['garcia', 'knots soon', 'GARCÍA'])
      expect(outcomes(question), question).to.deep.equal([['García Knots', 'lost']]);
    const [answer] = findSeminar('tea', haystack()).answers;
    expect(answer).to.deep.include({ title: 'seminars[1]', outcome: 'lost', line: 4 });
    expect(answer?.sentence).to.equal('It cannot be shown: it is not an object.');
  });

  it('may be marked as cancelled', () => {
    const cancelled = talk('off', 'Turbulence', 5, { status: 'cancelled' });
    const [answer] = findSeminar('turbulence', { ...haystack(), ...single(cancelled) }).answers;
    expect(answer?.sentence).to.contain('marked as cancelled');
  });

  describe('that the element is told to leave out', () => {
    const knots = talk('knots', 'Knots', 3, { series: 'Topology', speakers: [{ name: 'Ada Byron' }] });
    const ropes = talk('ropes', 'Ropes', 300);
    const answer = (question: string, limits: Haystack['limits']) => {
      const seminars = [over, coming, knots, ropes];
      const results = [readFeed(loaded(address, seminars), '')];
      const [first] = findSeminar(question, { results, seminars, now: at(0), limits }).answers;
      return [first?.outcome, first?.sentence.replace(/^It [^.]*\. ?/, '')];
    };

    it('is told by the attribute, and what the seminar has', () => {
      expect(answer('knots', { series: 'topology' })).to.deep.equal([
        'limited',
        'series="topology" leaves it out: it has “Topology”.',
      ]);
      expect(answer('wings', { series: 'Topology' })[1]).to.equal(
        'series="Topology" leaves it out: it has none, and the feed has “Topology”.',
      );
      expect(answer('knots', { category: 'Colloquium' })[1]).to.contain('the feed names no category at all');
      expect(answer('knots', { series: 'Topology' })[0]).to.equal('shows');
    });

    it('is told by its dates, the number and the period', () => {
      expect(answer('ropes', { to: '2026-07-12' })[1]).to.contain('to="2026-07-12" leaves it out');
      expect(answer('wings', { from: '2026-07-12' })[1]).to.contain('from="2026-07-12" leaves it out');
      expect(answer('ropes', { limit: '2' })[1]).to.equal('limit="2" leaves it out: so many others stand before it.');
      expect(answer('wings', { limit: '2' })[0]).to.equal('shows');
      expect(answer('wings', { period: 'past' })[1]).to.contain('period="past" leaves it out');
      expect(answer('boats', { period: 'past' })[0]).to.equal('shows');
      expect(answer('boats', { period: 'all' })[0]).to.equal('shows');
    });
  });

  it('may stand behind “Show more”', () => {
    const many = Array.from({ length: 30 }, (_, index) => talk(`s${index}`, `Lecture ${index}`, index + 1));
    const stack = { results: [readFeed(loaded(address, many), '')], seminars: many, now: at(0), limits: {} };
    const [answer] = findSeminar('lecture 25', stack).answers;
    expect(answer?.outcome).to.equal('hidden');
    expect(answer?.sentence).to.contain('number 26').and.to.contain('Show more');
  });

  it('is answered at once in a long list, for the first that fit', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => talk(`s${index}`, `Lecture ${index}`, index + 1));
    const stack = { results: [readFeed(loaded(address, many), '')], seminars: many, now: at(0), limits: {} };
    const { total, answers } = findSeminar('lecture', stack);
    expect([total, answers.length]).to.deep.equal([20_000, 20]);
  });

  it('may show as one with that of another feed', () => {
    const lists = [
      [talk('a', 'Okafor: Paper Wings in Wind Tunnels', 2)],
      [talk('b', 'Paper Wings in Wind Tunnels', 2)],
    ];
    const { answers } = findSeminar('wind', merged(lists));
    expect(answers).to.have.length(2);
    expect(answers[1]?.sentence).to.contain('as one with “Okafor: Paper Wings in Wind Tunnels” of another feed');
  });

  it('is not taken for one of another feed with the same number for a uid', () => {
    const { answers } = findSeminar('glaciers', merged([[talk('17', 'Knots', 2)], [talk('17', 'Glaciers', 72)]]));
    expect(answers.map(({ sentence }) => sentence)).to.have.length(1);
    expect(answers[0]?.sentence)
      .to.contain(startWords(talk('17', 'Glaciers', 72)))
      .and.not.to.contain('as one');
  });

  const note = (question: string, more: object = {}) => findSeminar(question, haystack(more)).note;

  it('may have most of the words', () => {
    expect(outcomes('zebra wings')).to.deep.equal([['Paper Wings', 'shows']]);
    expect(note('zebra wings')).to.equal('No entry has all of these words; these have “wings”.');
    expect(note('garcia boats')).to.equal('No entry has all of these words; these have most of them.');
    expect(note('paper wings')).to.equal('');
    expect(note('bows wings', { nextUrls: [`${address}?page=2`] })).to.match(/“wings”\. .*next page/);
  });

  it('may not be read as a seminar, though the document has the word', () => {
    expect(outcomes('bows')).to.deep.equal([]);
    expect(note('Bows')).to.equal(
      'No entry has this word. “bows” stands in the document at line 6, in nothing that was read as a seminar.',
    );
    expect(note('Bows', { nextUrls: [`${address}?page=2`] }))
      .to.contain('line 6')
      .and.to.contain('next page');
  });

  it('is not said to be read as nothing, where an entry holds the word in what is not searched', () => {
    const json = '{ "seminars": [\n{ "uid": "x-17", "title": "Paper Wings" }\n] }';
    const result = { ...haystack(), results: [readFeed(loaded(address, [coming]), json)] };
    expect(findSeminar('x-17', result).note).to.contain('line 2, in a part of an entry that is not searched');
    const calendar = 'BEGIN:VCALENDAR\r\nX-OWNER:Bows\r\nBEGIN:VEVENT\r\nUID:x-17\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const other = { ...result, results: [readFeed(loaded(address, [coming], { format: 'icalendar' }), calendar)] };
    expect(findSeminar('x-17', other).note).to.contain('line 4, in a part of an entry');
    expect(findSeminar('bows', other).note).to.contain('line 2, in nothing that was read');
    const table = { ...result, results: [readFeed(loaded(address, [coming], { format: 'csv' }), 'Code\nx-17')] };
    expect(findSeminar('x-17', table).note).to.match(/at line 2\.$/);
  });

  it('may be missing in the feed, or stand on its next page', () => {
    expect(note('zebra')).to.contain('missing in the feed itself');
    expect(note('zebra', { nextUrls: [`${address}?page=2`] }))
      .to.contain('next page')
      .and.not.to.contain('missing in');
  });
});

const single = (seminar: ReturnType<typeof talk>) => ({
  results: [readFeed(loaded(address, [seminar]), '')],
  seminars: [seminar],
});
