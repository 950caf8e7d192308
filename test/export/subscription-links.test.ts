import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { subscriptionLinks } from '../../src/export/subscription-links.ts';
import { hostileText } from './hostile-seminar.ts';

const address = 'https://physics.example.edu/seminars.ics?series=ice&all=1';

describe('subscriptionLinks', () => {
  it('leads to each calendar in the way it knows', () => {
    const url = 'https%3A%2F%2Fphysics.example.edu%2Fseminars.ics%3Fseries%3Dice%26all%3D1';
    expect(subscriptionLinks(address, { name: 'Ice & snow: $x^2$' })).to.deep.equal({
      webcal: 'webcal://physics.example.edu/seminars.ics?series=ice&all=1',
      outlook: `https://outlook.office.com/calendar/0/addfromweb/?url=${url}&name=Ice%20%26%20snow%3A%20x%C2%B2`,
      'outlook-com': `https://outlook.live.com/calendar/0/addfromweb/?url=${url}&name=Ice%20%26%20snow%3A%20x%C2%B2`,
      google: 'https://calendar.google.com/calendar/r/settings/addbyurl',
      address,
    });
  });

  it('knows an address however it is handed around', () => {
    for (const written of [
      'webcal://physics.example.edu/all.ics',
      'WEBCALS://physics.example.edu/all.ics',
      'webcal:https://physics.example.edu/all.ics',
      ' https://physics.example.edu/all.ics#top ',
      '/all.ics',
      '../all.ics',
    ])
      expect(subscriptionLinks(written, { base: 'https://physics.example.edu/seminars/feed.json' })).to.include({
        webcal: 'webcal://physics.example.edu/all.ics',
        address: 'https://physics.example.edu/all.ics',
      });
    expect(subscriptionLinks('http://physics.example.edu/all.ics')).to.include({
      webcal: 'webcal://physics.example.edu/all.ics',
      address: 'http://physics.example.edu/all.ics',
    });
  });

  it('is nothing for any other address, nor for one with a password', () => {
    for (const written of [
      undefined,
      '',
      'all.ics',
      'javascript:alert(1)',
      'webcal:javascript:alert(1)',
      'data:text/calendar,x',
      'ftp://example.edu/all.ics',
      'mailto:a@example.edu',
      'https://ada:secret@example.edu/all.ics',
      `https://example.edu/${'x'.repeat(2_000)}`,
    ])
      expect(subscriptionLinks(written)).to.equal(undefined);
  });

  it('offers no web calendar an address that its server cannot reach', () => {
    for (const host of [
      'localhost:8000',
      'intranet',
      '127.0.0.1',
      '192.168.0.7',
      '[::1]:8',
      'printer.local',
      'x.internal',
    ])
      expect(subscriptionLinks(`http://${host}/all.ics`)).to.have.all.keys('webcal', 'address');
  });

  it('is made of addresses whatever address and name are given', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.webUrl()), hostileText, fc.webUrl(), (written, name, base) => {
        const { webcal, ...links } = subscriptionLinks(written, { name, base }) ?? {};
        if (webcal) expect(webcal).to.match(/^webcal:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/);
        for (const link of Object.values(links)) expect(link).to.match(/^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/);
      }),
    );
  });
});
