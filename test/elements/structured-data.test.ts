import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { structuredBounds } from '../../src/model/bounds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { listenToWarnings } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { waitUntil } from '../wait-until.ts';
import type { StructuredDataHostElement } from './structured-data-host.ts';
import './structured-data-host.ts';

const scripts = (owner = document): readonly HTMLScriptElement[] => [
  ...owner.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The names of the events that a script holds. */
function namesIn(script: HTMLScriptElement | undefined): readonly string[] {
  const { '@graph': graph } = JSON.parse(script?.textContent ?? '{}') as { '@graph'?: readonly { name: string }[] };
  return graph?.map(({ name }) => name) ?? [];
}

const written = () => scripts().map(namesIn);

/** A seminar in a hall, named so. */
const inHall = (title: string, overrides: Partial<Seminar> = {}) =>
  seminar({ uid: title, title, location: { name: 'Hall' }, ...overrides });

const place = () => fixture<StructuredDataHostElement>(html`<structured-data-host></structured-data-host>`);

const untilWritten = (...names: readonly (readonly string[])[]) =>
  waitUntil(() => JSON.stringify(written()) === JSON.stringify(names), JSON.stringify(names));

/** What a page says that was written lately: nothing more comes. */
async function settled(): Promise<readonly (readonly string[])[]> {
  await import('../../src/export/structured-data.ts');
  await nextFrame();
  await nextFrame();
  return written();
}

describe('structured data', () => {
  const [tides, lamps, glass] = [inHall('Tides'), inHall('Lamps'), inHall('Glass')];

  it('stands in the head of the page as one script of JSON-LD, replaced in place', async () => {
    const { controller } = await place();
    controller.show([tides, lamps], { title: 'Seminars' });
    await untilWritten(['Tides', 'Lamps']);
    const [script] = scripts();
    expect(script?.textContent).to.match(/^\{"@context":"https:\/\/schema.org","@graph":\[\{/);
    expect(script?.textContent).to.contain('{"@type":"Organization","name":"Seminars"}');
    controller.show([glass]);
    await untilWritten(['Glass']);
    expect(scripts()).to.deep.equal([script]);
  });

  it('is left as it is while nothing changes', async () => {
    const { controller } = await place();
    controller.show([tides], { title: 'Seminars' });
    await untilWritten(['Tides']);
    const node = scripts()[0]?.firstChild;
    controller.show([tides], { title: 'Seminars' });
    await settled();
    expect(scripts()[0]?.firstChild).to.equal(node);
  });

  it('is not written unless the author asks for it, and goes when they no longer do', async () => {
    const host = await place();
    host.structuredData = false;
    host.controller.show([tides]);
    expect(await settled()).to.deep.equal([]);
    host.structuredData = true;
    host.controller.show([tides]);
    await untilWritten(['Tides']);
    host.structuredData = false;
    host.controller.show([tides]);
    expect(scripts()).to.deep.equal([]);
  });

  it('goes with the last seminar, and with the element, with which it comes back', async () => {
    const host = await place();
    host.controller.show([tides]);
    await untilWritten(['Tides']);
    host.controller.show([]);
    expect(scripts()).to.deep.equal([]);
    host.controller.show([tides]);
    await untilWritten(['Tides']);
    const parent = host.parentElement;
    host.remove();
    expect(scripts()).to.deep.equal([]);
    host.controller.show([tides]);
    expect(await settled()).to.deep.equal([]);
    parent?.append(host);
    host.controller.show([tides]);
    await untilWritten(['Tides']);
  });

  it('holds what was asked for last, also where something else is still being written', async () => {
    const { controller } = await place();
    controller.show([tides]);
    controller.show([lamps]);
    controller.show([glass]);
    await untilWritten(['Glass']);
    controller.show([tides]);
    controller.show([]);
    expect(await settled()).to.deep.equal([]);
  });

  it('has each seminar once, however many elements show it', async () => {
    const [first, second] = [await place(), await place()];
    first.controller.show([tides, lamps]);
    await untilWritten(['Tides', 'Lamps']);
    // another feed may use an identifier for another seminar, and gives the same one as another object
    second.controller.show([{ ...lamps }, glass, { ...glass, title: 'Glass again' }]);
    await untilWritten(['Tides', 'Lamps'], ['Glass', 'Glass again']);
    first.remove();
    await untilWritten(['Lamps', 'Glass', 'Glass again']);
  });

  it('has the first 200 of a long list, and lets the page breathe meanwhile', async () => {
    const { controller } = await place();
    const abstract = `<p>${'Some words with <em>marks</em> and $x^2$. '.repeat(200)}</p>`;
    const long = Array.from({ length: 300 }, (_, index) => inHall(`Seminar ${index}`, { abstract }));
    controller.show(long);
    await waitUntil(() => namesIn(scripts()[0])[0] === 'Seminar 0', 'nothing');
    expect(namesIn(scripts()[0])).to.deep.equal(long.slice(0, 200).map(({ title }) => title));
  });

  it('ends before it weighs the page down', async () => {
    const { controller } = await place();
    const topics = Array.from({ length: 100 }, (_, index) => `${'<'.repeat(900)}${index}`);
    controller.show(Array.from({ length: 20 }, (_, index) => inHall(`Seminar ${index}`, { topics })));
    await waitUntil(() => scripts().length > 0, 'nothing');
    const { length } = scripts()[0]!.textContent;
    expect(length).to.be.within(structuredBounds.all / 3, structuredBounds.all * 1.01);
  });

  it('tells the author once what is left out of it', async () => {
    const warnings = listenToWarnings();
    const { controller } = await place();
    const nowhere = { ...tides, location: undefined };
    controller.show([nowhere, lamps]);
    await untilWritten(['Lamps']);
    controller.show([nowhere, glass]);
    await untilWritten(['Glass']);
    const beginning =
      '<structured-data-host> left out of the structured data, where each needs a name, a date, and a place or an address to join at: ';
    expect(warnings).to.deep.equal([`${beginning}“Tides”`]);
    const others = Array.from({ length: 12 }, (_, index) => ({ ...nowhere, uid: `${index}`, title: `Tide ${index}` }));
    controller.show([lamps, { ...others[0]!, title: undefined }, ...others.slice(1)]);
    await untilWritten(['Lamps']);
    await waitUntil(() => warnings.length > 1);
    expect(warnings[1]).to.match(/: “Ada Okafor”, “Tide 1”, .*, “Tide 9” and 2 more$/);
    expect(warnings).to.have.length(2);
  });
});

// not 'self': Firefox compares that with about:srcdoc
const strict = [
  `default-src 'none'`,
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  `connect-src ${location.origin}`,
  `require-trusted-types-for 'script'`,
].join('; ');

const policies = {
  'that says nothing of policies': strict,
  'that lets ours be': `${strict}; trusted-types lit-html seminar-calendar`,
  'that lets none be but Lit’s': `${strict}; trusted-types lit-html`,
};

describe('structured data on a strict page', () => {
  for (const [which, policy] of Object.entries(policies))
    it(`is written without a violation under a policy ${which}`, async () => {
      const page = `<!doctype html>
        <html lang="en">
          <meta http-equiv="Content-Security-Policy" content="${policy}">
          <script type="module" src="/test/elements/strict-page-watch.ts"></script>
          <script type="module" src="/test/elements/structured-data-page.ts"></script>
          <body>`;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe srcdoc=${page}></iframe>`);
      const held = () => (frame.contentDocument?.head ? namesIn(scripts(frame.contentDocument)[0]) : []);
      await waitUntil(() => held().length > 0, 'no script');
      expect(held()).to.deep.equal(['Lamps </script><script>document.body.dataset.harm = "done"</script>']);
      await nextFrame();
      const { violations, harm } = frame.contentDocument!.body.dataset;
      expect([violations, harm]).to.deep.equal(['', undefined]);
    });
});
