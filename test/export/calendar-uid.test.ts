import { expect } from '@open-wc/testing';
import { calendarUid } from '../../src/export/calendar-uid.ts';
import { seminar } from '../seminar-factory.ts';

describe('calendarUid', () => {
  it('keeps an identifier that every calendar takes', () => {
    expect(calendarUid(seminar({ uid: 'a_B.c-1@example.edu' }))).to.equal('a_B.c-1@example.edu');
  });

  it('keeps identifiers apart that differ only in what is not allowed', () => {
    const uids = ['tag:example.edu,2008:17', 'tag/example.edu/2008/17', `${'x'.repeat(300)}1`, `${'x'.repeat(300)}2`];
    const clean = uids.map((uid) => calendarUid(seminar({ uid })));
    expect(new Set(clean).size).to.equal(uids.length);
    for (const uid of clean) expect(uid).to.match(/^[A-Za-z0-9._@-]{1,255}$/);
  });

  it('makes a short one unmistakable by the host of its page', () => {
    expect(calendarUid(seminar({ uid: '17', url: 'https://events.example.edu/17' }))).to.equal('17@events.example.edu');
    expect(calendarUid(seminar({ uid: '17', url: 'https://:' }))).to.equal('17');
  });

  it('has one for a seminar without, from its time and title', () => {
    const uid = calendarUid(seminar({ uid: '' }));
    expect(uid).to.match(/^[A-Za-z0-9._@-]+$/);
    expect(calendarUid(seminar({ uid: '' }))).to.equal(uid);
    expect(calendarUid(seminar({ uid: '', title: 'Another' }))).not.to.equal(uid);
  });
});
