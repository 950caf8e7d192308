import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fieldsBeforeText, readLabelledFields } from '../../../src/feed/formats/labelled-fields.ts';

describe('fields that a calendar’s owner named', () => {
  it('are what labelled text holds', () => {
    const fields = [
      { label: 'Speaker', value: 'Nia Sato' },
      { label: 'speaker affiliation', value: 'Lakeside University' },
      { label: 'topic', value: 'Ice' },
      { label: 'Flyer', value: '<a href="/ice.pdf">ice.pdf</a>' },
    ];
    expect(readLabelledFields(fields)).to.deep.equal({
      speakers: ['Nia Sato'],
      affiliation: 'Lakeside University',
      title: 'Ice',
      links: [{ url: '/ice.pdf', label: 'ice.pdf', kind: 'flyer' }],
    });
  });

  it('are joined where several say the same', () => {
    const fields = [
      { label: 'Speaker', value: 'Nia Sato' },
      { label: 'Presenter', value: 'Ove Lind' },
      { label: 'Contact Name', value: 'Kei Mori' },
      { label: 'Contact Email', value: 'kei@example.edu' },
      { label: 'Room', value: '12' },
      { label: 'Room', value: '13' },
    ];
    expect(readLabelledFields(fields)).to.deep.equal({
      speakers: ['Nia Sato', 'Ove Lind'],
      contact: { name: 'Kei Mori', email: 'kei@example.edu' },
      room: '12',
    });
  });

  it('are left out where their labels say nothing, or when', () => {
    const labels = ['Dress code', 'Cost', 'Date', 'Time', '', 'constructor'];
    expect(readLabelledFields(labels.map((label) => ({ label, value: 'x' })))).to.deep.equal({});
  });

  it('go before what the description says', () => {
    const [fields, text] = [
      { title: 'A', links: [{ url: '/a', kind: 'other' as const }] },
      { title: 'B', room: '12', links: [{ url: '/b', kind: 'other' as const }] },
    ];
    expect(fieldsBeforeText(fields, text)).to.deep.equal({
      title: 'A',
      room: '12',
      links: [...fields.links, ...text.links],
    });
    expect(fieldsBeforeText({}, {})).to.deep.equal({});
  });

  it('never throw', () => {
    const label = fc.oneof(fc.constantFrom('Speaker', 'Contact', 'Zoom', 'Host', 'Link', '__proto__'), fc.jsonValue());
    const field = fc.oneof(fc.record({ label, value: fc.jsonValue() }), fc.jsonValue());
    fc.assert(fc.property(fc.oneof(fc.array(field), fc.jsonValue()), (fields) => void readLabelledFields(fields)));
  });
});
