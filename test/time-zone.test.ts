import { expect } from '@open-wc/testing';

it('runs in the time zone the suite was started in', () => {
  const asked = document.querySelector<HTMLMetaElement>('meta[name="time-zone"]')?.content;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(asked);
});
