import { aTimeout, expect, fixture } from '@open-wc/testing';
import { CalmVoice } from '../../src/elements/calm-voice.ts';
import { waitUntil } from '../wait-until.ts';

/** A voice that has taken in what shows first, on the page, and the texts that it says from then on. */
async function voiceOn(first: string): Promise<{ voice: CalmVoice; said: readonly string[] }> {
  const voice = new CalmVoice();
  voice.note('0 seminars'); // as there is no feed yet
  voice.note(first);
  await fixture(voice.region);
  const said: string[] = [];
  const watch = new MutationObserver(() => voice.region.textContent && said.push(voice.region.textContent));
  watch.observe(voice.region, { childList: true });
  return { voice, said };
}

describe('A calm voice', () => {
  it('speaks in a live region that is heard and not seen', () => {
    const { region } = new CalmVoice();
    expect(region).to.have.attribute('role', 'status');
    expect(region.className).to.equal('heard');
    expect(region.textContent).to.equal('');
  });

  it('says nothing of what shows first, nor of what stays', async () => {
    const { voice, said } = await voiceOn('5 seminars');
    voice.note('5 seminars');
    await aTimeout(1200);
    expect(said).to.deep.equal([]);
  });

  it('says what letters have left when no more of them come', async () => {
    const { voice, said } = await voiceOn('5 seminars');
    for (const text of ['4 of 5 seminars', '2 of 5 seminars', '1 of 5 seminars']) {
      voice.ask(true);
      voice.note(text);
      await aTimeout(400);
    }
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'nothing is said');
    expect(said).to.deep.equal(['1 of 5 seminars']);
  });

  it('says what was chosen before what was typed, and again where the words stay the same', async () => {
    const [typed, chosen] = [await voiceOn('5 seminars'), await voiceOn('5 seminars')];
    typed.voice.ask(true);
    typed.voice.note('1 of 5 seminars');
    for (const times of [1, 2]) {
      chosen.voice.ask(false);
      chosen.voice.note('5 seminars');
      await waitUntil(() => chosen.said.length === times, 'nothing is said');
      expect(typed.said).to.deep.equal([]);
    }
    expect(chosen.said).to.deep.equal(['5 seminars', '5 seminars']);
  });

  it('says what changes by itself after a pause', async () => {
    const { voice, said } = await voiceOn('20 seminars read so far');
    voice.note('40 seminars read so far');
    await aTimeout(500);
    voice.note('45 seminars');
    await aTimeout(700);
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'nothing is said');
    expect(said).to.deep.equal(['45 seminars']);
  });

  it('is silent where the focus has read it, and until something else changes', async () => {
    const { voice, said } = await voiceOn('5 seminars');
    voice.ask(false);
    voice.note('1 of 5 seminars');
    voice.hush();
    voice.note('1 of 5 seminars');
    await aTimeout(1200);
    expect(said).to.deep.equal([]);
  });

  it('leaves nothing that would be met by who reads through the page', async () => {
    const { voice, said } = await voiceOn('5 seminars');
    voice.ask(false);
    voice.note('1 of 5 seminars');
    await waitUntil(() => said.length === 1);
    await aTimeout(1000);
    expect(voice.region.textContent, 'not cut off').to.equal('1 of 5 seminars');
    await waitUntil(() => voice.region.textContent === '', 'it stays');
  }).timeout(8000);
});
