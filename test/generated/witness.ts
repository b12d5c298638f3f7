import {expect} from 'chai';
import type {TldrArticle} from '../../src/index.js';
import {until} from '../until.js';
import {isWithin} from './is-within.mjs';

const errors: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  const what: unknown = 'reason' in event ? event.reason : (event.error ?? event.message);
  errors.push(what instanceof Error ? `${what.message}\n${what.stack ?? ''}` : String(what));
  event.preventDefault();
};

/** Listens for what nobody catches. @returns A function that ends it. */
export function listen(): () => void {
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  return () => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  };
}

/** Nothing has been thrown that nobody caught. */
export function expectNoError(): void {
  expect(errors.splice(0)).to.deep.equal([]);
}

/** All of an element's light DOM, by its nodes and what each says; shadow roots of others are among them. */
export function lightDom(element: Element): readonly unknown[] {
  const found: unknown[] = [];
  const stack: Node[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    if (node instanceof Element && node !== element) {
      for (const {name, value} of Element.prototype.getAttributeNames
        .call(node)
        .map((name: string) => ({name, value: Element.prototype.getAttribute.call(node, name)}))) {
        // A second element of our kind reflects its own properties.
        if (node.tagName !== 'TLDR-ARTICLE') found.push(`${name}=${value ?? ''}`);
      }
    }
    if (node instanceof CharacterData) found.push(node.data);
    const root = node === element || node.nodeName === 'TLDR-ARTICLE' ? null : shadowOf(node);
    stack.push(...childrenOf(node), ...(root ? [root] : []));
  }
  return found;
}

// By their prototypes: a form's fields may be called so.
const shadowOf = (node: Node): ShadowRoot | null => {
  const root: unknown = node instanceof Element ? Reflect.get(Element.prototype, 'shadowRoot', node) : null;
  return root as ShadowRoot | null;
};
const childrenOf = (node: Node): Node[] => {
  const children: unknown = Reflect.get(Node.prototype, 'childNodes', node);
  return Array.from(children as NodeListOf<Node>);
};

/** Fails where the two are not the same nodes saying the same. */
export function expectSame(before: readonly unknown[], after: readonly unknown[]): void {
  expect(after.length).to.equal(before.length);
  const changed = before.findIndex((each, index) => each !== after[index]);
  expect(changed < 0 ? undefined : String(after[changed])).to.equal(undefined);
}

const solid = (text: string) => text.replace(/\s+/g, '');

const panels = (element: TldrArticle) =>
  Array.from(element.shadowRoot?.querySelectorAll('[part~=box].open [part~=panel]') ?? []);

/** Every sentence that is seen stands in the article, trimmed as is documented; and in the page. */
export function expectOnlyOfArticle(element: TldrArticle): void {
  const {article, summary} = element;
  const page = solid(element.textContent);
  for (const panel of panels(element)) {
    const shown = Array.from(panel.querySelectorAll('[part~=text]'), ({textContent}) => textContent);
    if (summary?.engine !== 'extractive') continue;
    expect(shown).to.deep.equal(summary.sentences.map(({text}) => text));
    for (const {text, source} of summary.sentences) {
      const passage = article?.blocks[source?.block ?? -1]?.text.slice(source?.start, source?.end) ?? '';
      // Its first letter may have become a capital.
      const [first = ''] = text;
      expect(isWithin(text, passage) || isWithin(text.slice(first.length), passage), `${text} in ${passage}`).to.equal(
        true,
      );
      expect(isWithin(solid(passage), page), `${passage} in the page`).to.equal(true);
    }
  }
}

/** Whether `open` says what is seen. Where there is nothing to offer, it waits. */
function isOpenAsSeen(element: TldrArticle): boolean {
  const seen = panels(element).length > 0;
  const hasOffer = (element.shadowRoot?.querySelector('[part~=toggle]') ?? null) !== null || element.toggles === 'none';
  return seen ? element.open : !element.open || !hasOffer || element.matches(':state(too-short)');
}

/** Fails where `open`, its attribute, its toggles and what is seen say different things. */
export function expectOpenAsSeen(element: TldrArticle): void {
  expect(isOpenAsSeen(element)).to.equal(true);
  expect(element.hasAttribute('open')).to.equal(element.open);
  for (const toggle of element.shadowRoot?.querySelectorAll('[part~=toggle]') ?? []) {
    const isOpen = toggle.closest('[part~=box]')?.classList.contains('open') ?? false;
    expect(toggle.getAttribute('aria-expanded')).to.equal(String(isOpen));
  }
}

/** Waits until what is shown is of the article as it is, its panel loaded. */
export async function settled(element: TldrArticle): Promise<void> {
  await element.summarize();
  do await element.updateComplete;
  while (element.isUpdatePending);
  await until(() => isOpenAsSeen(element) && !element.isUpdatePending);
}
