import {expect} from 'chai';
import {Page} from '../pages/page.js';
import {until} from '../until.js';
import {pause} from './pause.js';
import {themes} from './themes.js';

const script = '<script type="module" src="/cdn/auto.min.js"></script>';
/** In CSS pixels: what is rounded to the pixels of a screen. */
const EXACT = 1;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const BLOCKS = 'h1, h2, p, li, ul, figure, figcaption, blockquote, header, footer, aside, nav';

const boxesOf = (document: Document): Box[] =>
  Array.from(document.querySelectorAll(BLOCKS), (element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    return {name: `${element.localName} ${element.textContent.trim().slice(0, 20)}`, left, top, width, height};
  });

describe('the automatic script and the layout of', () => {
  const pages: Page[] = [];
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
  });

  for (const {name, markup} of themes) {
    for (const width of [1400, 500]) {
      it(`${name}, at ${width} pixels`, async () => {
        const bare = await Page.render(markup, {width});
        const page = await Page.render({...markup, head: (markup.head ?? '') + script}, {width});
        pages.push(bare, page);
        const elements = () => Array.from(page.document.querySelectorAll('tldr-article'));
        await until(
          () => elements().filter((element) => element.shadowRoot?.querySelector('[part~=toggle]')).length === 2,
        );
        await pause();
        const [start, end] = elements().map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
        // Below what is seen of it: its room may reach under what follows.
        const bottomOf = (element: Element) =>
          element.shadowRoot?.querySelector('[part~=box]')?.getBoundingClientRect().bottom ?? NaN;
        const [startBottom, endBottom] = elements().map(bottomOf) as [number, number];
        const before = boxesOf(bare.document);
        const after = boxesOf(page.document);
        expect(after.map((box) => box.name)).to.deep.equal(before.map((box) => box.name));
        const wrapping = Array.from(
          page.document.querySelectorAll(BLOCKS),
          (element) => element.querySelector('tldr-article') !== null,
        );
        for (const [index, box] of after.entries()) {
          const was = before[index];
          if (!was) throw new Error('There are more blocks than before');
          expect(box.left, `left of ${box.name}`).to.be.closeTo(was.left, EXACT);
          expect(box.width, `width of ${box.name}`).to.be.closeTo(was.width, EXACT);
          const isBeside = box.left >= start.right;
          const bars =
            (box.top >= startBottom - EXACT ? start.height : 0) + (box.top >= endBottom - EXACT ? end.height : 0);
          // What stands in a row with the text stays there, and is as high as that.
          if (!isBeside) expect(box.top - was.top, `way of ${box.name}`).to.be.closeTo(bars, EXACT);
          if (!isBeside && !wrapping[index])
            expect(box.height, `height of ${box.name}`).to.be.closeTo(was.height, EXACT);
        }
        const paragraph = page.document.querySelector('p.has-drop-cap')?.getBoundingClientRect();
        for (const bar of [start, end]) {
          expect(bar.left, 'left of the bar').to.be.closeTo(paragraph?.left ?? NaN, EXACT);
          expect(bar.width, 'width of the bar').to.be.closeTo(paragraph?.width ?? NaN, EXACT);
        }
      });
    }
  }
});
