import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.ts';
import { useHostilePage } from './harmless.ts';
import { clear, knowsTypes, type HostilePage } from './hostile-page.ts';
import { elementFaults, pageFaults } from './page-faults.ts';

/** An element that takes markup as it comes, as ours must not. */
function carelessElement({ document, stage }: HostilePage, markup: string, style = ''): Element {
  const host = document.createElement('section');
  host.style.cssText = style;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div part="text">${markup}</div>`;
  stage.append(host);
  return host;
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** What a careless element leads to: a fault of the element and of the page that must be noticed. */
const noticed: Readonly<Record<string, { readonly markup: string; readonly style?: string; readonly fault: RegExp }>> =
  {
    'an element that nobody allows': { markup: '<iframe></iframe>', fault: /element <iframe> in a text/ },
    'one of another namespace': { markup: '<svg><a></a></svg>', fault: /element <a> in a text/ },
    'an attribute that nobody allows': { markup: '<p onclick="x">x</p>', fault: /attribute onclick/ },
    'a style': { markup: '<p style="color:red">x</p>', fault: /attribute style/ },
    'an identifier of a feed': { markup: '<p id="x">x</p>', fault: /attribute id/ },
    'a part of a feed': { markup: '<p part="title">x</p>', fault: /attribute part/ },
    'an address that runs': { markup: '<a href="javascript:x">x</a>', fault: /address javascript:x/ },
    'an address in data': { markup: '<a href="data:text/html,x">x</a>', fault: /address data:/ },
    'a mail with a text': { markup: '<a href="mailto:a@b.edu?body=x">x</a>', fault: /mail with a text/ },
    'a link without rel noopener': { markup: '<a href="https://b.edu" rel="opener">x</a>', fault: /rel="opener"/ },
    'formulas with addresses': {
      markup: '<math><mi href="javascript:x">x</mi></math>',
      fault: /mathematics with href/,
    },
    'formulas that are placed': { markup: '<math style="position:fixed">x</math>', fault: /mathematics with style/ },
    'what is painted elsewhere': { markup: '<p style="margin-left:9999px">x</p>', fault: /painted outside/ },
    'what is painted above': { markup: '<p style="position:relative;top:-300px">x</p>', fault: /painted outside/ },
    'an element out of place': { markup: 'x', style: 'position:fixed', fault: /out of place/ },
    'code that ran': { markup: '<img src="x:x" onerror="__ran=1">', fault: /code ran/ },
    'an error': { markup: '<img src="x:x" onerror="throw Error()">', fault: /error: / },
    'a rejection': { markup: '<img src="x:x" onerror="Promise.reject(1)">', fault: /unhandled rejection/ },
    'a request for an image': { markup: '<img src="/beacon/a">', fault: /requested: .*beacon.a/ },
    'a request for a style': { markup: '<p style="background:url(/beacon/b)">x</p>', fault: /requested: .*beacon.b/ },
    'a request of a script': { markup: '<img src="x:x" onerror="fetch(`/beacon/c`)">', fault: /request: .beacon.c/ },
    'a covered page': { markup: '<p style="position:fixed;inset:0">x</p>', fault: /heading is covered/ },
    'a prototype that is polluted': {
      markup: '<img src="x:x" onerror="Object.prototype.x=1;setTimeout(()=>delete Object.prototype.x,400)">',
      fault: /page is another/,
    },
    'a global name': { markup: '<img src="x:x" onerror="window.x=1">', fault: /page is another: .*\bx\b/ },
    'a field of the page': {
      markup: '<img src="x:x" onerror="document.forms[0].user.value=1">',
      fault: /page is another/,
    },
    'a page that is wider': { markup: '<p style="width:9999px">x</p>', fault: /scrolls sideways/ },
  };

describe('What looks for faults', () => {
  const page = useHostilePage('none');

  it('finds none on a page with nothing on it', () => expect(pageFaults(page())).to.deep.equal([]));

  it('finds none in an element that is as ours are', () => {
    const host = carelessElement(page(), '<p dir="auto">Tides <em>rise</em></p>');
    expect(elementFaults(host)).to.deep.equal([]);
    clear(page());
  });

  for (const [name, { markup, style, fault }] of Object.entries(noticed))
    it(`finds ${name}`, async () => {
      const host = carelessElement(page(), markup, style);
      const isNoticed = () => [...elementFaults(host), ...pageFaults(page())].some((each) => fault.test(each));
      await waitUntil(isNoticed, 'is not found');
      clear(page());
    });
});

describe('What watches the page', () => {
  const page = useHostilePage('none');

  it('tells for how long it is held', async () => {
    const { view } = page();
    clear(page());
    view.setTimeout(() => {
      const start = performance.now();
      while (performance.now() - start < 300);
    });
    await waitUntil(() => view.record.longest >= 250);
    clear(page());
    expect(view.record.longest).to.equal(0);
  });
});

describe('A page with a strict policy', () => {
  const page = useHostilePage('strict');

  it('lets us hear of what it forbids', async () => {
    const host = page().document.createElement('p');
    host.setAttribute('style', 'color: red');
    const setMarkup = () => (host.innerHTML = '<b>x</b>');
    if (knowsTypes) expect(setMarkup).to.throw();
    page().stage.append(host);
    await moment();
    const faults = pageFaults(page()).join('\n');
    expect(faults).to.match(/violation: style-src/);
    if (knowsTypes) expect(faults).to.match(/violation: require-trusted-types-for/);
    clear(page());
  });
});
