import {expect} from 'chai';
import fc from 'fast-check';
import type {TldrArticle} from '../../src/index.js';
import {clear, story} from '../element/story.js';
import {runs, seed, timeout} from './options.js';
import {
  expectNoError,
  expectOnlyOfArticle,
  expectOpenAsSeen,
  expectSame,
  lightDom,
  listen,
  settled,
} from './witness.js';

const NAMES = (
  'open toggles type length sentences min-words controls engine ungrounded abstract for ignore prompt heading label-open ' +
  'label-close label-prev label-next label-copy lang dir hidden class style part id slot'
).split(' ');
const PROPERTIES = (
  'open toggles type length sentences minWords controls engine ungrounded abstract for ignore prompt heading labelOpen ' +
  'labelClose articleElement'
).split(' ');

const value = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      '',
      'both',
      'start',
      'end',
      'none',
      'short',
      'long',
      'tldr',
      'key-points',
      'copy',
      'length type',
      'mark',
      'keep',
    ],
    ...[
      'extractive',
      'auto',
      'built-in',
      'no-such-engine',
      'story',
      'p',
      ':not(',
      '*',
      '3',
      '0',
      '-1',
      '1e99',
      '<b>',
      'de',
      'ar',
    ],
    ...[null, undefined, true, false, 0, 2, NaN, Infinity, -0],
  ),
  fc.string({maxLength: 5}),
);

/** What a page may do with an element, in any order. */
type Act =
  | {readonly kind: 'attribute' | 'property'; readonly name: string; readonly value: unknown}
  | {readonly kind: 'remove-attribute'; readonly name: string}
  | {readonly kind: 'show' | 'show-end' | 'hide' | 'toggle' | 'summarize' | 'press' | 'wait' | 'story' | 'empty'}
  | {readonly kind: 'connect' | 'disconnect' | 'move' | 'adopt' | 'upgrade' | 'clone'};

const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 3, arbitrary: fc.record({kind: fc.constant('attribute' as const), name: fc.constantFrom(...NAMES), value})},
  {
    weight: 3,
    arbitrary: fc.record({kind: fc.constant('property' as const), name: fc.constantFrom(...PROPERTIES), value}),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constant('remove-attribute' as const), name: fc.constantFrom(...NAMES)})},
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        ...(['show', 'show-end', 'hide', 'toggle', 'summarize', 'press', 'wait', 'story', 'empty'] as const),
        ...(['connect', 'disconnect', 'move', 'adopt', 'upgrade', 'clone'] as const),
      ),
    }),
  },
);

/** Where no element is upgraded. */
const inert = () => document.implementation.createHTMLDocument('Elsewhere');

async function perform(element: TldrArticle, step: Act, home: HTMLElement, frame: HTMLIFrameElement): Promise<void> {
  const isUpgraded = 'show' in element;
  switch (step.kind) {
    case 'attribute':
      element.setAttribute(step.name, String(step.value));
      break;
    case 'remove-attribute':
      element.removeAttribute(step.name);
      break;
    case 'property': {
      // A page may give an element; anything else it takes for none.
      const given = step.name === 'articleElement' ? (step.value === true ? home : undefined) : step.value;
      (element as unknown as Record<string, unknown>)[step.name] = given;
      break;
    }
    case 'show':
      if (isUpgraded) element.show();
      break;
    case 'show-end':
      if (isUpgraded) element.show({at: 'end'});
      break;
    case 'hide':
      if (isUpgraded) element.hide();
      break;
    case 'toggle':
      if (isUpgraded) element.toggle();
      break;
    case 'summarize':
      // Whoever asks may be told that it was taken out meanwhile.
      if (isUpgraded) element.summarize().catch(() => undefined);
      break;
    case 'press':
      element.shadowRoot?.querySelector<HTMLElement>('[part~=toggle]')?.click();
      break;
    case 'wait':
      // One that was never in a page never renders.
      if (isUpgraded && element.hasUpdated) await element.updateComplete;
      break;
    case 'story':
      element.innerHTML = story;
      break;
    case 'empty':
      element.replaceChildren();
      break;
    case 'connect':
      home.append(element);
      break;
    case 'disconnect':
      element.remove();
      break;
    case 'move':
      home.prepend(element);
      break;
    case 'adopt':
      frame.contentDocument?.body.append(element);
      break;
    case 'upgrade':
      document.adoptNode(element);
      customElements.upgrade(element);
      break;
    case 'clone':
      home.append(element.cloneNode(true));
  }
}

describe('attributes, properties, methods and moves in any order', () => {
  let stop: () => void;
  before(() => {
    stop = listen();
  });
  afterEach(clear);
  after(() => {
    stop();
  });

  it(`end in an element that is sound (seed ${seed})`, async function () {
    this.timeout(timeout(100_000));
    const frame = document.createElement('iframe');
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(act, {maxLength: 14}), async (isEarly, steps) => {
        document.body.append(frame);
        const home = document.body.appendChild(document.createElement('main'));
        const element = (isEarly ? inert() : document).createElement('tldr-article');
        element.innerHTML = story;
        for (const step of steps) {
          await perform(element, step, home, frame);
          expectNoError();
        }
        // Whatever it has been through: in the page, with an article, asked for.
        for (const name of ['for', 'ignore', 'hidden', 'style', 'min-words', 'toggles', 'engine'])
          element.removeAttribute(name);
        element.innerHTML = story;
        home.replaceChildren(element);
        element.articleElement = undefined;
        element.lang = 'en';
        // What was set before it was upgraded, Lit sets again when it first renders.
        await element.updateComplete;
        const before = lightDom(element);
        element.show();
        await settled(element);
        expect(element.open).to.equal(true);
        expectOpenAsSeen(element);
        expectOnlyOfArticle(element);
        shown += element.shadowRoot?.querySelectorAll('.open [part~=text]').length ?? 0;

        // What it holds is always something that it knows.
        expect(['both', 'start', 'end', 'none']).to.include(element.toggles);
        expect(['key-points', 'tldr']).to.include(element.type);
        expect(['short', 'medium', 'long']).to.include(element.length);
        expect(['drop', 'mark', 'keep']).to.include(element.ungrounded);
        expect(element.sentences === undefined || element.sentences >= 1).to.equal(true);

        element.hide();
        await element.updateComplete;
        expect(element.open).to.equal(false);
        expectOpenAsSeen(element);
        expectSame(before, lightDom(element));
        expectNoError();
        clear();
      }),
      runs(250),
    );
    expect(shown).to.be.greaterThan(250);
  });
});
