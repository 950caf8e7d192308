/** An address as it was written in the form, and what it is asked as. */
export interface ReadAddress {
  readonly written: string;
  /** Absolute; undefined for what is none. */
  readonly address: string | undefined;
  /** What is to be said of it, as a sentence; empty where it is as it should be. */
  readonly note: string;
}

/** The beginning of a host without `https://` before it: `www.example.edu`, `math.example.edu/seminars.json`. */
const bareHost = /^(?:www\.[\w-]+\.[\w.-]+(?=[/?:]|$)|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/)/i;

const absolute = (written: string, base: string): string | undefined =>
  URL.canParse(written, base) ? new URL(written, base).href.replace(/#.*/s, '') : undefined;

/**
 * What somebody means with an address: one without `https://` is tried with it, and so is one for calendar programs.
 *
 * @param base - what a relative address is relative to
 */
export function readAddress(written: string, base: string): ReadAddress {
  const calendar = /^webcals?:(?:\/\/)?(.+)$/is.exec(written)?.[1];
  if (calendar !== undefined)
    return {
      written,
      address: absolute(`https://${calendar}`, base),
      note: 'webcal: is for calendar programs: on your page, write https:// in its place.',
    };
  if (bareHost.test(written))
    return {
      written,
      address: absolute(`https://${written}`, base),
      note: 'On your page, begin it with https://, or it is looked for beside that page.',
    };
  const isRelative = !URL.canParse(written);
  return {
    written,
    address: absolute(written, base),
    note: isRelative ? `It is relative, so it was looked for beside this page; on yours, beside that one.` : '',
  };
}
