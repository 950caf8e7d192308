const undo: (() => void)[] = [];

/** Puts something in place of a member of an object, until the running test ends. */
export function replace<T extends object, K extends keyof T>(object: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name)));
}

/** Collects what is said in the console as a warning, until the running test ends. */
export function listenToWarnings(): readonly string[] {
  const heard: string[] = [];
  replace(console, 'warn', (...words: readonly unknown[]) => {
    if (!String(words[0]).startsWith('Lit is in dev mode')) heard.push(words.join(' '));
  });
  return heard;
}

afterEach(() => {
  for (const putBack of undo.splice(0).reverse()) putBack();
});
