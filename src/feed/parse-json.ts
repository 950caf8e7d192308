/** What a text holds as JSON; undefined where it is none, since JSON knows no undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // asked for: whoever needs to know why looks closer
  }
}
