import { expect } from '@open-wc/testing';
import { clockShown, ZoneChoice } from '../../src/elements/zone-choice.ts';
import { seminar } from '../seminar-factory.ts';
import { lit, show, words } from '../view/show-view.ts';

const [berlin, tokyo] = ['Europe/Berlin', 'Asia/Tokyo'];

describe('whose clock is shown', () => {
  it('is the author’s wish until the visitor has one', () => {
    expect(clockShown(undefined, 'event')).to.equal('event');
    expect(clockShown(undefined, 'viewer')).to.equal('viewer');
    expect(clockShown(undefined, tokyo)).to.equal('author');
    expect(clockShown(undefined, 'Mars/Base')).to.equal('event');
    expect(clockShown('viewer', tokyo)).to.equal('viewer');
    expect(clockShown('event', 'viewer')).to.equal('event');
  });

  it('is what the author asks for now where the visitor chose the author’s', () => {
    expect(clockShown('author', tokyo)).to.equal('author');
    expect(clockShown('author', 'viewer')).to.equal('viewer');
  });
});

describe('the choice of a clock', () => {
  const choose = async (timeZone: string) => {
    let updates = 0;
    const choice = new ZoneChoice(() => (updates += 1));
    const options = { lit, messages: words, language: 'en', now: 0, seminars: [seminar()], viewerTimeZone: berlin };
    const take = async (index: number) => {
      const host = await show(choice.view({ ...options, timeZone }));
      const select = host.querySelector('select')!;
      const before = select.selectedIndex;
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      return before;
    };
    return { choice, take, updates: () => updates };
  };

  it('asks for what the visitor took, in the words of the attribute, and for a rendering', async () => {
    const { choice, take, updates } = await choose(tokyo);
    expect(choice.asked(tokyo)).to.equal(tokyo);
    expect(await take(1)).to.equal(2);
    expect(choice.asked(tokyo)).to.equal('viewer');
    expect(await take(0)).to.equal(1);
    expect(choice.asked(tokyo)).to.equal('event');
    expect(await take(2)).to.equal(0);
    expect(choice.asked(tokyo)).to.equal(tokyo);
    expect(updates()).to.equal(3);
  });

  it('is the visitor’s own for each element', async () => {
    const [one, other] = [await choose('event'), await choose('event')];
    await one.take(1);
    expect([one.choice.asked('event'), other.choice.asked('event')]).to.deep.equal(['viewer', 'event']);
  });
});
