// Hands what ../media.mjs asks for in the page on to background.js.
addEventListener('media-wanted', async ({ detail }) => {
  await browser.runtime.sendMessage(JSON.parse(detail));
  dispatchEvent(new CustomEvent('media-set'));
});
