import { expect, fixture } from '@open-wc/testing';
import {
  canDownload,
  deviceOf,
  isTakenForMobile,
  orderCalendars,
  orderSubscriptions,
  whyNoFile,
} from '../../src/elements/visitor-device.ts';

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const iPhone = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${webKit}`;
const iPad = `Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) ${webKit}`;
const mac = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit}`;
const pixel = `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${chrome}`;
const galaxyView = `Mozilla/5.0 (Linux; Android 14; SM-S921B Build/UP1A.231005.007; wv) ${chrome} Version/4.0`;
const android = `${galaxyView} Chrome/126.0.6478.122 Mobile Safari/537.36`;

/** Name, what it says of itself, points of touch, the kind of device, whether sites take it for a phone. */
const browsers = [
  ['Safari, iPhone', `${iPhone} Version/18.5 Mobile/15E148 Safari/604.1`, 5, 'ios', true],
  ['Chrome, iPhone', `${iPhone} CriOS/137.0.7151.107 Mobile/15E148 Safari/604.1`, 5, 'ios', true],
  ['Firefox, iPhone', `${iPhone} FxiOS/139.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios', true],
  ['Edge, iPhone', `${iPhone} Version/18.0 EdgiOS/137.0.3296.87 Mobile/15E148 Safari/604.1`, 5, 'ios', true],
  ['DuckDuckGo, iPhone', `${iPhone} Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`, 5, 'ios', true],
  ['Safari, iPad that asks for mobile pages', `${iPad} Version/17.4 Mobile/15E148 Safari/604.1`, 5, 'ios', true],
  ['Safari, iPad that passes for a Mac', `${mac} Version/18.5 Safari/605.1.15`, 5, 'ios', false],
  ['a page on the iPhone’s home screen', `${iPhone} Mobile/15E148`, 5, 'in-app', true],
  ['a web view of an iPad that passes for a Mac', mac, 5, 'in-app', false],
  [
    'Facebook, iPhone',
    `${iPhone} Mobile/15E148 [FBAN/FBIOS;FBAV/466.0.0.37.103;FBBV/602345678;FBDV/iPhone14,5;FBMD/iPhone]`,
    5,
    'in-app',
    true,
  ],
  ['Facebook, Android', `${android} [FB_IAB/FB4A;FBAV/472.0.0.45.79;]`, 5, 'in-app', true],
  [
    'Instagram, iPhone',
    `${iPhone} Mobile/22F76 Instagram 384.0.0.29.99 (iPhone14,5; iOS 18_5; en_US; en; scale=3.00)`,
    5,
    'in-app',
    true,
  ],
  ['Instagram, Android', `${android} Instagram 336.0.0.35.90 Android (34/14; 480dpi)`, 5, 'in-app', true],
  ['LinkedIn, iPhone', `${iPhone} Mobile/15E148 [LinkedInApp]/9.30.2712`, 5, 'in-app', true],
  ['Line, Android', `${pixel} Chrome/126.0.0.0 Mobile Safari/537.36 Line/14.9.0/IAB`, 5, 'in-app', true],
  ['X, iPhone', `${iPhone} Mobile/15E148 Twitter for iPhone/10.49`, 5, 'in-app', true],
  ['X, Android', `${android} TwitterAndroid`, 5, 'in-app', true],
  [
    'Snapchat, iPhone',
    `${iPhone} Mobile/22F76 Snapchat/13.45.0.38 (like Safari/8621.2.5.10.8, panda)`,
    5,
    'in-app',
    true,
  ],
  ['TikTok, Android', `${android} musical_ly_2023400040 BytedanceWebview/d8a21c6`, 5, 'in-app', true],
  [
    'WeChat, iPhone',
    `${iPhone} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/en`,
    5,
    'in-app',
    true,
  ],
  ['Google’s own program, iPhone', `${iPhone} GSA/374.0.768234 Mobile/15E148 Safari/604.1`, 5, 'in-app', true],
  ['any web view, Android', android, 5, 'in-app', true],
  ['Chrome, Android', `${pixel} Chrome/137.0.0.0 Mobile Safari/537.36`, 5, 'android', true],
  [
    'Chrome, Android tablet',
    `Mozilla/5.0 (Linux; Android 13; SM-X700) ${chrome} Chrome/137.0.0.0 Safari/537.36`,
    5,
    'android',
    true,
  ],
  ['Firefox, Android', 'Mozilla/5.0 (Android 14; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0', 5, 'android', true],
  ['Safari, Mac', `${mac} Version/18.5 Safari/605.1.15`, 0, 'desktop', false],
  [
    'Chrome, Mac',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Chrome/137.0.0.0 Safari/537.36`,
    0,
    'desktop',
    false,
  ],
  [
    'Edge, Windows with a touch screen',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0`,
    10,
    'desktop',
    false,
  ],
  ['Firefox, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0', 0, 'desktop', false],
  ['a browser that says nothing', '', 0, 'desktop', false],
] as const;

describe('A visitor’s device', () => {
  for (const [name, userAgent, maxTouchPoints, device, isMobile] of browsers)
    it(`is known by what its browser says of itself: ${name}`, () => {
      expect(deviceOf({ userAgent, maxTouchPoints })).to.equal(device);
      expect(isTakenForMobile({ userAgent })).to.equal(isMobile);
    });
});

describe('Calendars', () => {
  const names = ['google', 'ics', 'outlook'] as const;

  it('stand in the author’s order', () => {
    expect(orderCalendars(names, 'desktop', true)).to.deep.equal({ names, isAppleFile: false, noFile: undefined });
    for (const device of ['ios', 'android'] as const)
      expect(orderCalendars(['yahoo', 'outlook'], device, true).names).to.deep.equal(['yahoo', 'outlook']);
  });

  it('begin with Google’s on Android, where its link opens the calendar', () => {
    const first = { names: ['google', 'ics', 'outlook'], isAppleFile: false, noFile: undefined };
    expect(orderCalendars(['ics', 'outlook', 'google'], 'android', true)).to.deep.equal(first);
  });

  it('begin with the file on iOS, where it opens by itself', () => {
    const first = { names: ['ics', 'google', 'outlook'], isAppleFile: true, noFile: undefined };
    expect(orderCalendars(names, 'ios', true)).to.deep.equal(first);
  });

  it('end with the file where it cannot be saved, and it is said why', () => {
    const last = ['google', 'outlook', 'ics'];
    expect(orderCalendars(names, 'in-app', true)).to.deep.equal({ names: last, isAppleFile: false, noFile: 'in-app' });
    expect(orderCalendars(names, 'desktop', false)).to.deep.equal({
      names: last,
      isAppleFile: false,
      noFile: 'sandbox',
    });
    expect(orderCalendars(names, 'ios', false)).to.deep.equal({ names: last, isAppleFile: true, noFile: 'sandbox' });
  });

  it('say nothing of a file that the author does not offer', () => {
    for (const device of ['ios', 'in-app'] as const)
      expect(orderCalendars(['google'], device, false)).to.deep.equal({
        names: ['google'],
        isAppleFile: false,
        noFile: undefined,
      });
  });
});

describe('Ways to subscribe', () => {
  it('end with the one for programs where hardly any takes it', () => {
    for (const device of ['desktop', 'ios'] as const) expect(orderSubscriptions(device)[0]).to.equal('webcal');
    for (const device of ['android', 'in-app'] as const) {
      expect(orderSubscriptions(device).at(-1)).to.equal('webcal');
      expect([...orderSubscriptions(device)].sort()).to.deep.equal([...orderSubscriptions('desktop')].sort());
    }
  });
});

describe('Files', () => {
  it('are known not to come in browsers within programs, and where the page may not save', () => {
    expect(whyNoFile('in-app', true)).to.equal('in-app');
    expect(whyNoFile('android', false)).to.equal('sandbox');
    expect(whyNoFile('ios', true)).to.equal(undefined);
  });

  /** Whether a page may save files in a frame with such a sandbox. */
  async function inFrame(sandbox: string | undefined): Promise<boolean> {
    const host = await fixture<HTMLElement>('<div></div>');
    const frame = document.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    host.append(frame);
    return canDownload(frame.contentWindow!);
  }

  it('can be saved but where a frame is seen to forbid it', async () => {
    expect(await inFrame(undefined)).to.equal(true);
    expect(await inFrame('allow-same-origin allow-downloads')).to.equal(true);
    expect(await inFrame('allow-same-origin allow-scripts')).to.equal(false);
  });

  it('cannot be saved in a frame within one that forbids it', () => {
    const outer = document.createElement('iframe');
    outer.setAttribute('sandbox', 'allow-same-origin');
    const inner = document.createElement('iframe');
    const parent = { frameElement: outer, parent: window } as unknown as Window;
    expect(canDownload({ frameElement: inner, parent })).to.equal(false);
  });
});
