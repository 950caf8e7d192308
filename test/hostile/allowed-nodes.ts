/** What may stand in an element's shadow root: names, and what each may have. Everything else is a fault. */

const words = (text: string): readonly string[] => text.split(' ');

/** Of the element itself, whose templates are ours. */
export const frameNodes: Readonly<Record<string, readonly string[]>> = {
  div: words('part tabindex class aria-hidden role lang'),
  slot: words('name'),
  p: words('part role id'),
  span: words('part class role tabindex id aria-hidden data-line'),
  bdi: words('part lang translate'),
  i: words('part'),
  h1: words('part id tabindex'),
  h2: words('part id tabindex'),
  h3: words('part id tabindex'),
  h4: words('part id tabindex'),
  h5: words('part id tabindex'),
  h6: words('part id tabindex'),
  ul: words('part role aria-label'),
  li: words('part'),
  article: words('part aria-labelledby data-status'),
  time: words('part datetime'),
  strong: words('part data-badge'),
  dl: words('part'),
  dt: [],
  dd: [],
  a: words('part href rel target aria-describedby'),
  button: words('part type aria-expanded aria-pressed aria-describedby aria-label disabled hidden'),
  details: words('part open'),
  summary: words('part'),
  search: words('part role aria-label data-folded'),
  fieldset: words('part'),
  legend: words('part'),
  label: words('part'),
  input: words('part type autocomplete enterkeyhint name max'),
  select: words('part'),
  option: words('value'),
  table: words('part role aria-labelledby'),
  caption: words('part class'),
  thead: words('part role'),
  tbody: words('part role'),
  tr: words('part role data-status'),
  th: words('part role scope id'),
  td: words('part role data-day tabindex aria-selected aria-current'),
};

/** Of opened texts, which a feed has written. */
export const textNodes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(words('div br strong em sub sup s li').map((name) => [name, []])),
  ...Object.fromEntries(words('p pre ul ol blockquote').map((name) => [name, ['dir']])),
  a: words('href rel'),
  // a formula that cannot be read, and one that scrolls
  code: words('class dir title'),
  span: words('class lang dir'),
};

/** Of a title with formulas. */
const titleNodes: Readonly<Record<string, readonly string[]>> = { span: textNodes.span!, code: textNodes.code! };

/** Of mathematics. */
export const mathNames = new Set(
  words(
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts ' +
      'mprescripts mtable mtr mtd mpadded mphantom menclose mstyle none',
  ),
);
const mathAttributes = new Set(
  words(
    'display dir tabindex aria-label mathvariant stretchy fence form lspace rspace minsize maxsize separator symmetric largeop ' +
      'movablelimits accent accentunder linethickness columnalign columnspacing rowspacing width height depth voffset ' +
      'scriptlevel displaystyle notation',
  ),
);
const mathClass =
  /^(?:(?:tml|chr|wbk)-[a-z\d-]+|[a-z]+strike|sout|rule|actuarial|circle-pad|textcircle|math(?:cal|scr))$/;
const mathStyle = /^(?:padding|margin-left|border|width|text-align|math-depth)/;

/** Identifiers are ours, made of a date and a number within a section, or of the names that we give to ways out of the list. */
export const ourIds =
  /^(?:title|month|section-(?:upcoming|past)|(?:(?:upcoming|past)-)?(?:day-\d{4}-\d\d-\d\d|title-\d{4}-\d\d-\d\d-\d+)|hint-(?:export|copy-list|webcal|outlook|outlook-com|google|address|file-\d+))$/;

const references = new Set(['id', 'aria-labelledby', 'aria-describedby']);

/** Classes that our style sheets know. */
const ourClasses =
  /^(?:heard|ghost|math-(?:fault|reason|display|inline|more|word|display math-more|inline math-more))?$/;

const xhtml = 'http://www.w3.org/1999/xhtml';
const mathml = 'http://www.w3.org/1998/Math/MathML';

/** What is wrong with an attribute of an element whose name is allowed. */
function attributeFault(
  { name, value, ownerElement }: Attr,
  isText: boolean,
  allowed: readonly string[],
): string | undefined {
  if (!allowed.includes(name)) return `attribute ${name}="${value.slice(0, 80)}"`;
  if (references.has(name) && !ourIds.test(value)) return `${name} of a feed: ${value}`;
  if (name === 'class' && !ourClasses.test(value)) return `class of a feed: ${value}`;
  if (name === 'rel' && value !== 'noopener noreferrer') return `rel="${value}"`;
  // of the page that we show them on, which has no address of its own
  if (name === 'href' && !isText && /^about:srcdoc\?seminars-seminar=[\w%@.+-]+$/.test(value)) return undefined;
  const isSubscription = !isText && ownerElement?.matches('[part~="subscribe-webcal"]');
  if (name === 'href' && !(isSubscription ? /^webcal:/ : /^(?:https?|mailto|tel):/).test(value))
    return `address ${value.slice(0, 80)}`;
  if (name === 'href' && isText && /^mailto:[^?]*\?/.test(value)) return `mail with a text: ${value}`;
  if (name === 'dir' && !/^(?:auto|ltr)$/.test(value)) return `dir="${value}"`;
  if (name === 'target' && value !== '_blank') return `target="${value}"`;
  return undefined;
}

function mathFault({ name, value }: Attr, style: CSSStyleDeclaration): string | undefined {
  const fault = `mathematics with ${name}="${value.slice(0, 80)}"`;
  if (name === 'class') return value.split(' ').every((each) => mathClass.test(each)) ? undefined : fault;
  if (name === 'style') return Array.from(style).every((each) => mathStyle.test(each)) ? undefined : fault;
  return mathAttributes.has(name) ? undefined : fault;
}

type Place = 'frame' | 'text' | 'title';

const nodesOf = { frame: frameNodes, text: textNodes, title: titleNodes };

function placeOf({ parentElement: parent }: Element): Place {
  if (parent?.closest('[part="text"]')) return 'text';
  return parent?.closest('[part~="title"] bdi') ? 'title' : 'frame';
}

/** What is wrong with an element by its name and its attributes. */
export function nodeFaults(element: Element): readonly string[] {
  const { localName, namespaceURI, attributes } = element;
  const place = placeOf(element);
  const list = [...attributes];
  const told = (fault: string | undefined): readonly string[] => (fault ? [`<${localName}>: ${fault}`] : []);
  if (namespaceURI === mathml && place !== 'frame' && mathNames.has(localName))
    return list.flatMap((each) => told(mathFault(each, (element as MathMLElement).style)));
  const nodes = nodesOf[place];
  const allowed = namespaceURI === xhtml && Object.hasOwn(nodes, localName) ? nodes[localName] : undefined;
  if (!allowed) return [`element <${localName}> in a ${place}: ${element.outerHTML.slice(0, 80)}`];
  return list.flatMap((each) => told(attributeFault(each, place === 'text', allowed)));
}
