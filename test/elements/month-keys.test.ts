import { expect } from '@open-wc/testing';
import { dayForKey } from '../../src/elements/month-keys.ts';

const from = (day: string, key: string, { shiftKey = false, firstWeekday = 1, isTurned = false } = {}) =>
  dayForKey(day, { key, shiftKey }, firstWeekday, isTurned);

describe('dayForKey', () => {
  it('goes by days and weeks with the arrows, over the edge of a month too', () => {
    expect(from('2027-02-28', 'ArrowRight')).to.equal('2027-03-01');
    expect(from('2027-02-01', 'ArrowLeft')).to.equal('2027-01-31');
    expect(from('2027-02-16', 'ArrowUp')).to.equal('2027-02-09');
    expect(from('2027-02-16', 'ArrowDown')).to.equal('2027-02-23');
  });

  it('goes the way that is shown where days go from right to left', () => {
    expect(from('2027-02-16', 'ArrowRight', { isTurned: true })).to.equal('2027-02-15');
    expect(from('2027-02-16', 'ArrowLeft', { isTurned: true })).to.equal('2027-02-17');
  });

  it('goes to the ends of a row, as far as the month has it', () => {
    expect([from('2027-02-16', 'Home'), from('2027-02-16', 'End')]).to.deep.equal(['2027-02-15', '2027-02-21']);
    expect(from('2027-02-16', 'Home', { firstWeekday: 7 })).to.equal('2027-02-14');
    expect([from('2027-01-02', 'Home'), from('2027-03-30', 'End')]).to.deep.equal(['2027-01-01', '2027-03-31']);
  });

  it('goes by months and years with the page keys', () => {
    expect([from('2027-03-31', 'PageUp'), from('2027-03-31', 'PageDown')]).to.deep.equal(['2027-02-28', '2027-04-30']);
    expect(from('2028-02-29', 'PageDown', { shiftKey: true })).to.equal('2029-02-28');
  });

  it('leaves other keys to the browser', () => {
    expect([from('2027-02-16', 'Tab'), from('2027-02-16', 'a')]).to.deep.equal([undefined, undefined]);
  });
});
