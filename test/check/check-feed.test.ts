import { expect } from '@open-wc/testing';
import { failedFeed, readFeed, type CheckedFeed, type FoundProblem } from '../../src/check/check-feed.ts';
import { diagnoseFeed } from '../../src/feed/diagnose-feed.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { loaded } from '../feed/loaded-feed.ts';

const address = 'https://math.example.edu/seminars.json';

const text = `{
  "seminars": [
    { "title": "Knots", "start": "Oct 8, 2026" },
    { "title": "Ropes" },
    { "title": "Bows", "start": "someday" }
  ]
}`;

const start = (value: string) => `start is ${value}, which is no date`;

const marked = ({ text: whole }: CheckedFeed, { stretch }: FoundProblem) =>
  stretch && whole.slice(stretch.from, stretch.to);

describe('a feed that is checked', () => {
  const checked = readFeed(
    loaded(address, [], {
      rejected: [
        { place: 'seminars[0] “Knots”', reason: start('"Oct 8, 2026"'), at: ['seminars', 0, 'start'] },
        { place: 'seminars[1] “Ropes”', reason: 'start is missing', at: ['seminars', 1, 'start'] },
        { place: 'seminars[2] “Bows”', reason: start('"someday"'), at: ['seminars', 2, 'start'] },
      ],
      remarks: [{ place: 'nextUrl', reason: 'it lies on another host' }],
    }),
    text,
  );

  it('has its problems by kind, what is lost before what is doubtful', () => {
    expect(checked.problems.map(({ severity, problems }) => [severity, problems.length])).to.deep.equal([
      ['lost', 2],
      ['lost', 1],
      ['doubtful', 1],
    ]);
  });

  it('shows each where it stands', () => {
    const problems = checked.problems.flatMap((kind) => kind.problems);
    expect(problems.map((problem) => marked(checked, problem))).to.deep.equal([
      '"start": "Oct 8, 2026"',
      '"start": "someday"',
      '{ "title": "Ropes" }',
      undefined,
    ]);
    const { entry } = problems[0] as FoundProblem;
    expect(entry && text.slice(entry.from, entry.to)).to.equal('{ "title": "Knots", "start": "Oct 8, 2026" }');
  });

  it('says what to write instead, where that can be told', () => {
    const problems = checked.problems.flatMap((kind) => kind.problems);
    expect(problems.map(({ instead }) => instead)).to.deep.equal([
      ['"start": "2026-10-08"'],
      [],
      ['"start": "2026-10-08T15:30"'],
      [],
    ]);
  });

  it('has lines in a text that is no JSON, and no advice in the words of ours', () => {
    const table = 'Date,Title\n2026-10-08,Knots\nsomeday,Ropes\n';
    const reason = start('"someday"');
    const { problems } = readFeed(
      loaded(address, [], { format: 'csv', rejected: [{ place: 'line 3', reason, at: 3 }] }),
      table,
    );
    const [problem] = problems[0]?.problems ?? [];
    expect(problem?.stretch && table.slice(problem.stretch.from, problem.stretch.to)).to.equal('someday');
    expect(problem?.instead).to.deep.equal([]);
  });

  it('shows the value itself in a block of lines', () => {
    const calendar = 'BEGIN:VEVENT\r\nUID:a\r\nDTSTART:someday\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:later\r\n';
    const rejected = ['"someday"', '"later"', '"DTEND"'].map((value, index) => ({
      place: 'line 1',
      reason: start(value),
      at: index === 2 ? 5 : 1,
    }));
    const checked = readFeed(loaded(address, [], { format: 'icalendar', rejected }), calendar);
    const marks = checked.problems[0]?.problems.map((problem) => marked(checked, problem));
    expect(marks).to.deep.equal(['someday', 'BEGIN:VEVENT', 'BEGIN:VEVENT']);
  });

  it('tells of TeX that JSON has taken for control characters, in whatever format', () => {
    const document = String.raw`{ "results": [{ "title": "On $\beta$" }] }`;
    const checked = readFeed(loaded(address, [], { format: 'researchseminars' }), document);
    const [problem] = checked.problems[0]?.problems ?? [];
    expect(problem?.instead).to.deep.equal([String.raw`"title": "On $\\beta$"`]);
    expect(problem && marked(checked, problem)).to.equal(String.raw`"title": "On $\beta$"`);
  });

  it('is quick where everything is wrong', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => ({ title: `Knots ${index}`, start: 'soon' }));
    const rejected = entries.map((_, index) => ({
      place: `seminars[${index}]`,
      reason: start('"soon"'),
      at: ['seminars', index, 'start'],
    }));
    const { problems } = readFeed(loaded(address, [], { rejected }), JSON.stringify({ seminars: entries }));
    expect(problems[0]?.problems).to.have.length(20_000);
  });
});

describe('a feed that cannot be read', () => {
  it('is fatal, in the words of the error without its address', () => {
    const { feed, problems } = failedFeed(new FeedError('http', 'the server answered 404', address, { status: 404 }));
    expect(feed).to.equal(undefined);
    expect(problems).to.deep.equal([
      { severity: 'fatal', problems: [{ place: 'document', reason: 'the server answered 404', instead: [] }] },
    ]);
  });

  const failed = (text: string) => {
    const checked = failedFeed(diagnoseFeed({ address, text }), text);
    const [problem] = checked.problems[0]?.problems ?? [];
    return { ...problem, spot: problem && marked(checked, problem) };
  };

  it('shows where it stops being JSON, and the line as it should be', () => {
    expect(failed('{\n  "title": "Knots"\n  "start": "2026-10-08"\n}')).to.deep.include({
      spot: '"Knots"',
      reason: 'this is not JSON: a comma is missing',
      instead: ['"title": "Knots",'],
    });
  });

  it('says what the error says, where that is more than a fault of JSON', () => {
    expect(failed('').reason).to.equal('the document is empty');
    expect(failed('[{ "title": "Kno').reason).to.contain('its end is missing').and.not.to.contain('line 1');
    const script = failed('callback([{ "title": "Knots" }])');
    expect(script.reason).to.contain('JSONP');
    expect([script.spot, script.instead]).to.deep.equal([undefined, []]);
  });
});
