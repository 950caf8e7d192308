import { expect } from '@open-wc/testing';
import { downloadText } from '../../src/export/download.ts';

describe('downloadText', () => {
  const { click } = HTMLAnchorElement.prototype;
  const { setTimeout } = window;
  const clicked: { readonly name: string; readonly address: string }[] = [];
  const waits: number[] = [];

  beforeEach(() => {
    HTMLAnchorElement.prototype.click = function save() {
      clicked.push({ name: this.download, address: this.href });
    };
    window.setTimeout = ((_: () => void, wait: number) => waits.push(wait)) as unknown as typeof setTimeout;
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = setTimeout;
    clicked.length = 0;
    waits.length = 0;
  });

  it('saves the parts of a text under its name, as a calendar file', async () => {
    downloadText('a.ics', ['BEGIN:VCAL', 'ENDAR ✓']);
    expect(clicked.map(({ name }) => name)).to.deep.equal(['a.ics']);
    const response = await fetch(clicked[0].address);
    expect(response.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
    expect(await response.text()).to.equal('BEGIN:VCALENDAR ✓');
  });

  it('keeps the address for ten seconds at least', () => {
    downloadText('a.ics', ['x']);
    expect(Math.min(...waits)).to.be.at.least(10_000);
  });
});
