import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/check/read-settings.ts';
import { checkerAddress, checkerHash } from '../../src/elements/checker-address.ts';

const src = 'https://math.example.edu/seminars.json?a=1+2&b=%20#top';
const plain = { src: 'https://math.example.edu/seminars.json', format: 'auto', timeZone: '', limits: {} };

describe('the address of the feed checker', () => {
  it('lies beside the script, above its chunks', () => {
    const script = 'https://www.example.edu/calendar/chunks/visitor-tools-x1.js';
    expect(checkerAddress(plain, script)).to.equal(
      'https://www.example.edu/calendar/check.html#src=https://math.example.edu/seminars.json',
    );
  });

  it('is only a name where nobody knows where it lies', () => {
    for (const script of [undefined, '', 'https://www.example.edu/assets/app.js', 'file:///srv/chunks/x.js'])
      expect(checkerAddress(plain, script)).to.match(/^check\.html#src=/);
  });

  it('is read back as it was written', () => {
    for (const settings of [
      plain,
      {
        src,
        format: 'csv',
        timeZone: 'Europe/Zurich',
        limits: { series: 'A & B|C', to: '2026-12-31', period: 'past' },
      },
      { src: 'a.json https://b.example.edu/c.ics', format: 'auto', timeZone: '', limits: {} },
      { src: '', format: 'auto', timeZone: '', limits: {} },
    ])
      expect(readSettings(checkerHash(settings))).to.deep.equal(settings);
  });

  it('holds no name and no password', () => {
    const [open, secret] = ['https://a.example.edu/x', 'https://me:secret@a.example.edu/x'];
    expect(checkerHash({ ...plain, src: `${secret} b.json` })).to.equal(`#src=${open}%20b.json`);
  });
});
