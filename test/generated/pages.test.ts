import {expect} from 'chai';
import fc from 'fast-check';
import type {TldrArticle} from '../../src/index.js';
import {clear, place, story} from '../element/story.js';
import {runs, seed, timeout} from './options.js';
import {plant, text, tree, type Leaf} from './trees.js';
import {
  expectNoError,
  expectOnlyOfArticle,
  expectOpenAsSeen,
  expectSame,
  lightDom,
  listen,
  settled,
} from './witness.js';

/** What a page's scripts do to an article, at a place that is told by a number. */
type Edit =
  | {readonly kind: 'insert' | 'replace'; readonly at: number; readonly what: Leaf}
  | {readonly kind: 'remove' | 'move' | 'split' | 'hide' | 'empty'; readonly at: number}
  | {readonly kind: 'write'; readonly at: number; readonly what: string}
  | {readonly kind: 'wait' | 'again'};

const at = fc.nat(60);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({kind: fc.constantFrom('insert' as const, 'replace' as const), at, what: tree}),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'move' as const, 'split' as const, 'hide' as const, 'empty' as const),
    at,
  }),
  fc.record({kind: fc.constant('write' as const), at, what: text}),
  fc.record({kind: fc.constantFrom('wait' as const, 'again' as const)}),
);

/** Every node below an element but those of shadow roots. */
function nodesOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

async function perform(element: TldrArticle, change: Edit): Promise<void> {
  if (change.kind === 'wait') {
    await element.updateComplete;
    return;
  }
  if (change.kind === 'again') {
    const {parentNode} = element;
    element.remove();
    parentNode?.append(element);
    return;
  }
  const nodes = nodesOf(element);
  const node = nodes[(change as {at: number}).at % Math.max(1, nodes.length)];
  if (!node) return;
  const parent = node.parentNode as ParentNode & Node;
  switch (change.kind) {
    case 'insert':
      parent.insertBefore(plant(change.what, document), node);
      break;
    case 'replace':
      parent.replaceChild(plant(change.what, document), node);
      break;
    case 'remove':
      parent.removeChild(node);
      break;
    case 'move':
      element.append(node);
      break;
    case 'split':
      if (node instanceof Text) node.splitText(node.length >> 1);
      else element.normalize();
      break;
    case 'hide':
      if (node instanceof HTMLElement) Element.prototype.toggleAttribute.call(node, 'hidden');
      break;
    case 'empty':
      if (node instanceof Element && node.localName !== 'tldr-article') node.textContent = '';
      break;
    case 'write':
      node.textContent = change.what;
  }
}

describe('a page that nobody would write', () => {
  let stop: () => void;
  before(() => {
    stop = listen();
  });
  afterEach(clear);
  after(() => {
    stop();
  });

  it(`is summarised, edited while it is read, and never touched (seed ${seed})`, async function () {
    this.timeout(timeout(100_000));
    let summaries = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, {maxLength: 4}),
        fc.boolean(),
        fc.array(edit, {maxLength: 8}),
        async (trees, hasStory, edits) => {
          const {element} = await place(hasStory ? story : '<p>Short.</p>', 'lang="en" sentences="2"');
          element.append(...trees.map((each) => plant(each, document)));
          element.open = true;
          for (const change of edits) {
            const before = lightDom(element);
            await Promise.resolve();
            expectSame(before, lightDom(element));
            await perform(element, change);
            expectNoError();
          }
          const before = lightDom(element);
          await settled(element);
          expectOnlyOfArticle(element);
          expectOpenAsSeen(element);
          if (element.summary?.sentences.length) summaries++;

          // Taken out and put back, it is the same.
          const markup = element.shadowRoot?.innerHTML;
          const {parentNode} = element;
          element.remove();
          parentNode?.append(element);
          await settled(element);
          expect(element.shadowRoot?.innerHTML).to.equal(markup);
          element.hide();
          await element.updateComplete;
          expectOpenAsSeen(element);
          expectSame(before, lightDom(element));
          expectNoError();
          clear();
        },
      ),
      runs(250),
    );
    expect(summaries).to.be.greaterThan(100);
  });

  it(`is text of any kind, and leads back to it (seed ${seed})`, async function () {
    this.timeout(timeout(60_000));
    const {element} = await place('<p></p>', 'lang="en" min-words="0" length="long"');
    const paragraph = element.firstElementChild as HTMLElement;
    const wild = fc.oneof(
      text,
      fc.constantFrom(
        '. ',
        '! ',
        ' is closed. ',
        '\u202e',
        '\u2067',
        '\u0000',
        '\ud800',
        '\udfff\ud800',
        '\ufdfd',
        '-,&',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(wild, {minLength: 1, maxLength: 40}), async (pieces) => {
        paragraph.textContent = pieces.join('');
        element.open = true;
        const before = lightDom(element);
        await settled(element);
        expectOnlyOfArticle(element);
        for (const link of element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part~=source]') ?? []) {
          const href = link.getAttribute('href') ?? '';
          expect(href.split('#')[0]).to.equal(document.URL.split('#')[0]);
          expect(href).to.match(/#:~:text=[^\s#<>"]+$/);
          expect(() => decodeURIComponent(href)).not.to.throw();
        }
        expectSame(before, lightDom(element));
        expectNoError();
      }),
      runs(250),
    );
  });
});
