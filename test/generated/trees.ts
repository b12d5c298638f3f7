import fc from 'fast-check';

// Trees as data, so that a case that fails can be made smaller and told: a page's markup, its scripts' doings, or both.

export interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Leaf[];
  /** What is in its shadow root, where it can have one. */
  readonly shadow: readonly Leaf[] | undefined;
}
export type Leaf = Tree | string | {readonly comment: string};

const TAGS = // Fields in a form, oftener than they would be.
  (
    'form form form input input input output ' +
    'a abbr address article aside audio b bdi blockquote body br button canvas caption cite code col colgroup data dd ' +
    'del details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h6 header hgroup hr i img input ins kbd ' +
    'label legend li main map mark menu meter nav noscript object ol optgroup option output p picture pre progress q rp rt ' +
    'ruby s samp section select slot small span strong sub summary sup table tbody td template textarea tfoot th thead ' +
    'time title tr u ul var video wbr svg math x-card y-y tldr-article font center marquee nobr'
  ).split(' ');

const TEXTS = [
  'The harbour of Vessby closes in February. ',
  ' Who pays for the new pier? ',
  'Nine million crowns, she said.\n\t',
  '港は閉まる。砂がない。',
  'الميناء مغلق. ',
  '🚢',
  '\ud83d',
  '\udea2',
  'e\u0301',
  '\u00a0',
  ' \n ',
  '\u200b\u202ex\u2069',
  '<b>no markup</b>',
  ']]>&amp;<!--',
  '[12]',
];

const ATTRIBUTES: readonly (readonly [string, readonly string[]])[] = [
  ['hidden', ['', 'until-found']],
  ['aria-hidden', ['true', 'false']],
  ['contenteditable', ['', 'false']],
  ['lang', ['de', '', 'constructor', 'zz-ZZ']],
  ['dir', ['rtl', 'auto', 'x']],
  ['slot', ['', 'prev', 'next', 'nowhere']],
  ['class', ['byline', 'share-buttons', 'entry', 'sidebar']],
  ['id', ['start', 'end', 'x', 'body']],
  // What a form's fields are called hides what the form itself has.
  ['name', ['id', 'localName', 'children', 'childNodes', 'parentElement', 'getAttribute', 'matches', 'nodeType', 'x']],
  ['role', ['navigation', 'none', 'doc-noteref']],
  [
    'style',
    ['display: none', 'display: contents', 'visibility: hidden', 'content-visibility: auto', 'position: absolute'],
  ],
  ['href', ['#x', 'javascript:void 0', '']],
  ['data-tldr-ignore', ['']],
  ['part', ['box', 'text']],
  ['open', ['']],
];

export const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({unit: 'binary', maxLength: 12}));

const attribute = fc
  .constantFrom(...ATTRIBUTES)
  .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const));

export const {tree} = fc.letrec<{tree: Tree; leaf: Leaf}>((tie) => ({
  leaf: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    text,
    text.map((comment) => ({comment})),
    tie('tree'),
  ),
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(attribute, {maxLength: 2}),
    children: fc.array(tie('leaf'), {maxLength: 5}),
    shadow: fc.option(fc.array(tie('leaf'), {maxLength: 2}), {freq: 6, nil: undefined}),
  }),
}));

/** Makes nodes of it. */
export function plant(leaf: Leaf, document: Document): Node {
  if (typeof leaf === 'string') return document.createTextNode(leaf);
  if ('comment' in leaf) return document.createComment(leaf.comment);
  const {tag, attributes, children, shadow} = leaf;
  const element =
    tag === 'svg'
      ? document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      : tag === 'math'
        ? document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math')
        : document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  Element.prototype.append.call(element, ...children.map((child) => plant(child, document)));
  if (shadow && tag !== 'tldr-article') {
    try {
      const root = Element.prototype.attachShadow.call(element, {mode: 'open'});
      root.append(...shadow.map((child) => plant(child, document)), document.createElement('slot'));
    } catch {
      // Of most elements there can be none.
    }
  }
  return element;
}
