import { expect } from '@open-wc/testing';
import { checkAddress, checkDocument } from '../../src/check/check-document.ts';
import { serveFeeds } from '../fake-feed.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const now = Date.UTC(2026, 9, 1);
const address = 'https://math.example.edu/seminars.json';

describe('checking a document', () => {
  it('reads it as the elements do, and keeps its text', async () => {
    const text = '[{ "title": "Knots", "start": "2026-10-08T15:30Z" }, { "title": "Ropes", "start": "soon" }]';
    const checked = await checkDocument({ bytes: encode(text), address }, { now });
    expect(checked.text).to.equal(text);
    expect(checked.feed?.format).to.equal('seminar-feed');
    expect(checked.feed?.seminars.map(({ title }) => title)).to.deep.equal(['Knots']);
    const [lost] = checked.problems;
    const { from, to } = lost?.problems[0].stretch ?? { from: 0, to: 0 };
    expect([lost?.severity, text.slice(from, to)]).to.deep.equal(['lost', '"start": "soon"']);
  });

  it('shows the place of what is no JSON', async () => {
    const table = 'Date,Title\n2026-10-08,Knots\nsomeday,Ropes\n';
    const checked = await checkDocument({ bytes: encode(table), address }, { now });
    expect(checked.feed?.format).to.equal('csv');
    const { from, to } = checked.problems[0]?.problems[0].stretch ?? { from: 0, to: 0 };
    expect(table.slice(from, to)).to.equal('someday');
  });

  it('says why it is no feed', async () => {
    const checked = await checkDocument({ bytes: encode('<!doctype html><title>Sign in</title>'), address }, { now });
    expect(checked.feed).to.equal(undefined);
    expect(checked.problems[0]?.problems[0].reason).to.contain('this is a web page');
  });

  it('decodes it as the elements do', async () => {
    const bytes = Uint8Array.from('[{ "title": "Caf\u00e9", "start": "2026-10-08T15:30Z" }]', (letter) =>
      letter.charCodeAt(0),
    );
    const checked = await checkDocument({ bytes, address }, { now });
    expect(checked.text).to.contain('Café');
    expect(checked.feed?.seminars[0]?.title).to.equal('Café');
    expect(checked.problems.map(({ severity }) => severity)).to.deep.equal(['doubtful']);
  });
});

describe('checking an address', () => {
  it('asks once, and keeps the text that came', async () => {
    const document = [{ title: 'Knots', start: 'soon' }];
    const asked = serveFeeds({ '/feeds/a': document });
    const checked = await checkAddress(new URL('/feeds/a', location.href).href, { now });
    expect(asked).to.deep.equal(['/feeds/a']);
    expect(checked.text).to.equal(JSON.stringify(document));
    expect(checked.problems[0]?.problems[0].stretch).to.include({ from: checked.text.indexOf('"start"') });
  });

  it('says what the elements say where it cannot be read', async () => {
    serveFeeds({});
    const checked = await checkAddress(new URL('/feeds/missing', location.href).href, { now });
    expect(checked.problems[0]?.severity).to.equal('fatal');
    expect(checked.problems[0]?.problems[0].reason).to.contain('the server answered 404');
  });

  it('shows the feed that was found behind a page', async () => {
    const home = new URL('/feeds/x/', location.href);
    serveFeeds({
      '/feeds/x/category/7/': () => new Response('<!doctype html><title>Category</title>'),
      '/feeds/x/export/categ/7.json': { _type: 'HTTPAPIResult', results: [] },
    });
    const checked = await checkAddress(new URL('category/7/', home).href, { now });
    expect(checked.feed?.format).to.equal('indico');
    expect(checked.text).to.contain('HTTPAPIResult');
    expect(checked.ledTo).to.contain(new URL('export/categ/7.json', home).href);
  });
});
