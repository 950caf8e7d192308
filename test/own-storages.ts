import { replace } from './replace.ts';

/** What a browser's storage does, in memory. */
class OwnStorage {
  [key: string]: unknown;

  getItem(key: string): unknown {
    return Object.hasOwn(this, key) ? this[key] : null;
  }

  setItem(key: string, value: string): void {
    this[key] = value;
  }

  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }

  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
}

/** Gives the running test storages of its own: the files of a browser's tests run side by side, on one origin. */
export function ownStorages(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    replace(window, name, new OwnStorage() as unknown as Storage);
}
