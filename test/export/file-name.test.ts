import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fileName } from '../../src/export/file-name.ts';
import { hostileText } from './hostile-seminar.ts';

describe('fileName', () => {
  it('is made of the words of the title', () => {
    expect(fileName('  Spin-glasses: “Où?” & Ångström  ')).to.equal('spin-glasses-ou-angstrom.ics');
  });

  it('falls back to a name of its own', () => {
    for (const title of [undefined, '', '数学', '../..', '---']) expect(fileName(title)).to.equal('seminar.ics');
  });

  it('is no device of Windows', () => {
    for (const title of ['CON', 'aux.', 'Nul!', 'COM1', 'lpt9'])
      expect(fileName(title)).to.match(/^seminar-[a-z]{3}\d?\.ics$/);
    expect(fileName('Console')).to.equal('console.ics');
  });

  it('is one that every system keeps', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        expect(fileName(title)).to.match(/^[a-z0-9][a-z0-9-]{0,59}\.ics$/);
      }),
    );
  });
});
