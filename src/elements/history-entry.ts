/** Under this an entry of the browser's history holds what is ours. */
const key = 'seminar-calendar';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an entry holds of ours. */
export function markOf(state: unknown): unknown {
  return isRecord(state) ? state[key] : undefined;
}

/**
 * What an entry is to hold: what other scripts keep in it stays theirs. Only that by which Next.js knows its own entries
 * goes: it adds it again, with the new address, which it would not hear of otherwise.
 *
 * @param state - what the entry holds that it follows
 * @param mark - ours; undefined for none
 */
export function entryState(state: unknown, mark: unknown): unknown {
  const isOthers = mark === undefined || (state !== null && state !== undefined);
  if (isOthers && !isRecord(state)) return state;
  const { __NA, __N, _N, [key]: old, ...others } = isRecord(state) ? state : {};
  return mark === undefined ? others : { ...others, [key]: mark };
}
