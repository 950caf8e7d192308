import { expect } from '@open-wc/testing';
import { verdictOf } from '../../src/check/verdict.ts';
import { failedFeed, readFeed } from '../../src/check/check-feed.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { LoadedFeed } from '../../src/feed/load-feed.ts';
import { at, loaded, talk } from '../feed/loaded-feed.ts';

const address = 'https://math.example.edu/seminars.json';
const coming = talk('a', 'Knots', 2);
const over = talk('b', 'Ropes', -48);

function verdict(seminars: LoadedFeed['seminars'], more: Partial<LoadedFeed> = {}) {
  const { heading, sentences, isPerfect } = verdictOf([readFeed(loaded(address, seminars, more), '')], seminars, at(0));
  return [heading, sentences.join(' '), isPerfect];
}

const failed = failedFeed(new FeedError('http', 'the server answered 404', address));
const problem = (reason: string) => ({ place: 'seminars[0]', reason });

describe('what a check comes to', () => {
  it('is said first, and that nothing is wrong', () => {
    expect(verdict([coming])).to.deep.equal([
      '1 seminar will show',
      'Nothing is wrong with this feed. It is still to come.',
      true,
    ]);
  });

  it('tells what is over from what is to come', () => {
    const [heading, sentences] = verdict([over, coming]);
    expect(heading).to.equal('2 seminars will show');
    expect(sentences).to.contain('1 still to come, 1 over.').and.to.contain('period="all"');
    expect(verdict([over])[1]).to.contain('It is over.');
  });

  it('counts what is lost and what is doubtful', () => {
    const more = { rejected: [problem('no'), problem('never')], remarks: [problem('hm')] };
    expect(verdict([coming], more)).to.deep.equal([
      '1 seminar will show',
      'It is still to come. 2 of 3 entries cannot be shown. 1 thing looks wrong.',
      false,
    ]);
  });

  it('may be that nothing shows', () => {
    expect(verdict([], { rejected: [problem('no')] })[0]).to.equal('Nothing will show');
    expect(verdictOf([failed], [], at(0)).heading).to.equal('Nothing will show');
  });

  it('may be an empty feed, with which nothing is wrong', () => {
    expect(verdict([])).to.deep.equal(['The feed is empty', 'It can be read, and holds no seminar.', true]);
  });

  it('counts the feeds that cannot be read', () => {
    const results = [readFeed(loaded(address, [coming]), ''), failed];
    expect(verdictOf(results, [coming], at(0)).sentences).to.include('1 of 2 feeds cannot be read.');
  });
});
