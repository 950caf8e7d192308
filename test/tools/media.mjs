// WTR plugin: command "media": emulate media features (Chromium only; other engines answer false, tests then skip).
export function mediaPlugin() {
  return {
    name: 'media-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return;
      const page = session.browser.getPage?.(session.id);
      if (!page?.createCDPSession || session.browser.name !== 'Chrome') return { ok: false };
      const cdp = (page.__cdp ??= await page.createCDPSession());
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
      });
      return { ok: true };
    },
  };
}
