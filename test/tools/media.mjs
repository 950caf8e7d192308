// WTR plugin: the command "media" emulates media features, those that are not named being as they are by themselves.

const inChromium = async (page, features) => {
  const cdp = (page.__cdp ??= await page.createCDPSession());
  await cdp.send('Emulation.setEmulatedMedia', {
    media: '',
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

/** BiDi has no command for it, so it is asked of the add-on in firefox-media/. */
const inFirefox = (page, features) =>
  page.evaluate(
    (detail) =>
      new Promise((resolve) => {
        addEventListener('media-set', () => resolve(), { once: true });
        dispatchEvent(new CustomEvent('media-wanted', { detail }));
      }),
    JSON.stringify(features),
  );

export function mediaPlugin() {
  return {
    name: 'media-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const emulate = session.browser.name === 'Firefox' ? inFirefox : inChromium;
      await emulate(session.browser.getPage(session.id), payload.features);
      return { ok: true };
    },
  };
}
