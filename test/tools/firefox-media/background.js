// Sets the two settings of Firefox that media features follow. Forced colours bring more contrast with them.
browser.runtime.onMessage.addListener(async (features) => {
  const { browserSettings } = browser;
  const isForced = features['forced-colors'] === 'active' || features['prefers-contrast'] === 'more';
  await browserSettings.overrideContentColorScheme.set({ value: features['prefers-color-scheme'] ?? 'auto' });
  await browserSettings.overrideDocumentColors.set({ value: isForced ? 'always' : 'never' });
});
