import { replace } from '../replace.ts';

/** What a visitor would find in the folder of downloads. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Takes what would be saved, in place of the browser. */
export function catchFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob) => {
    const address = create(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  const click = HTMLAnchorElement.prototype.click;
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (!blob) return click.call(this);
    const { download: name } = this;
    return void blob.text().then((text) => saved.push({ name, text }));
  });
  return saved;
}
