import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import type {TldrArticle, TldrJumpEvent} from '../../src/index.js';
import {axeFaults} from '../axe.js';
import {until} from '../until.js';
import {clear, place, Reader, story} from './story.js';

/** Enough of a page around and in the article that a screen shows a part of it. */
const space = '<hr style="margin-block: 1500px">';
const longStory = story.replaceAll('</p>', `</p>${space}`);

const links = ({element}: Reader) =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part~="source"]') ?? []);
const current = (reader: Reader) => links(reader).filter((link) => link.hasAttribute('aria-current'));
const squeezed = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** What is marked in the page. */
const marked = (): string[] => {
  if (!('Highlight' in window)) return [getSelection()?.toString() ?? ''].filter((text) => text !== '');
  return Array.from(CSS.highlights.get('tldr-source') ?? [], (range) => squeezed((range as Range).toString()) ?? '');
};

async function open(
  inner = longStory,
  attributes = 'toggles="start" sentences="6"',
  placement: 'start' | 'end' = 'start',
) {
  const reader = await place(inner, attributes);
  await reader.summary(() => {
    reader.toggle(placement).click();
  });
  await reader.still();
  return reader;
}

/** Presses the mark of a point; the last one's by default. Resolves to the event that it caused. */
async function jump(reader: Reader, index = -1): Promise<TldrJumpEvent> {
  const happened = new Promise<TldrJumpEvent>((resolve) => {
    document.addEventListener('tldr-jump', resolve, {once: true});
  });
  links(reader).at(index)?.click();
  await reader.element.updateComplete;
  return happened;
}

const inView = (target: Range | Element | undefined) => {
  const {top, bottom} = target?.getBoundingClientRect() ?? {top: -1, bottom: -1};
  return top >= 0 && bottom <= innerHeight;
};

/** Waits until what scrolls has come to rest. */
async function atRest(): Promise<void> {
  let last = NaN;
  for (let calm = 0; calm < 8;) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    calm = scrollY === last ? calm + 1 : 0;
    last = scrollY;
  }
}

const activeElement = (reader: Reader) => reader.element.shadowRoot?.activeElement;

describe('the way to the source', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
    expect(marked()).to.deep.equal([]);
  });

  it('is a link beside each point and after each sentence, with the number of its paragraph', async () => {
    const reader = await open();
    for (const type of ['key-points', 'tldr'] as const) {
      if (type === 'tldr') {
        await reader.summary(() => {
          reader.element.type = type;
        });
      }
      const {sentences = []} = reader.element.summary ?? {};
      const blocks = reader.element.article?.blocks ?? [];
      expect(links(reader)).to.have.length(sentences.length);
      links(reader).forEach((link, index) => {
        const source = sentences[index]?.source ?? {block: -1, start: 0, end: 0};
        const paragraphs = blocks.filter((block) => block.type !== 'heading');
        const number = paragraphs.findIndex((block) => block === blocks[source.block]) + 1;
        expect(link.textContent).to.equal(`¶ ${number}`);
        expect(link.getAttribute('aria-label')).to.equal(`Show paragraph ${number} in the article`);
        const [page, fragment = ''] = link.href.split('#:~:text=');
        expect(page).to.equal(location.href.replace(/#.*/, ''));
        const passage = blocks[source.block]?.text.slice(source.start, source.end) ?? '';
        const [start = '', end = ''] = fragment.split(',').map(decodeURIComponent);
        expect(passage.startsWith(start) && passage.endsWith(end)).to.equal(true);
      });
    }
  });

  it('brings the passage into view and marks it, and leaves the markup as it is', async () => {
    const reader = await open();
    const before = reader.element.outerHTML;
    const {sentence, range} = await jump(reader);
    expect(sentence).to.equal(reader.element.summary?.sentences.at(-1));
    expect(squeezed(range.toString())).to.include(sentence.text);
    expect(range.getBoundingClientRect().top + scrollY).to.be.greaterThan(innerHeight);
    expect(marked()).to.deep.equal([squeezed(range.toString())]);
    expect(current(reader)).to.deep.equal(links(reader).slice(-1));
    await until(() => inView(range));
    await atRest();
    const {top, bottom} = range.getBoundingClientRect();
    expect((top + bottom) / 2).to.be.closeTo(innerHeight / 2, 3);
    expect(reader.element.outerHTML).to.equal(before);

    // The next one takes the mark along.
    const next = await jump(reader, 0);
    expect(marked()).to.deep.equal([squeezed(next.range.toString())]);
    expect(current(reader)).to.deep.equal(links(reader).slice(0, 1));
  });

  it('offers the way back, which has the focus and tells what the passage says', async () => {
    const reader = await open();
    const {range} = await jump(reader);
    await until(() => activeElement(reader) === reader.part('return'));
    const described = reader.part('return')?.getAttribute('aria-describedby') ?? '';
    expect(reader.element.shadowRoot?.getElementById(described)?.textContent).to.equal(range.toString());
    await until(() => inView(range));
    await atRest();
    expect(inView(reader.part('return'))).to.equal(true);
    expect(await axeFaults(reader.element)).to.deep.equal([]);

    reader.part('return')?.click();
    await reader.element.updateComplete;
    expect(reader.part('return')).to.equal(undefined);
    expect(activeElement(reader)).to.equal(links(reader).at(-1));
    await until(() => inView(links(reader).at(-1)));
    // The mark stays where the reader was.
    expect(marked()).to.have.length(1);
    expect(await axeFaults(reader.element)).to.deep.equal([]);
  });

  it('is gone back by Escape, which takes the mark away', async () => {
    const reader = await open();
    await jump(reader);
    await until(() => activeElement(reader) === reader.part('return'));
    await sendKeys({press: 'Escape'});
    await reader.element.updateComplete;
    expect(reader.part('return')).to.equal(undefined);
    expect(activeElement(reader)).to.equal(links(reader).at(-1));
    expect(marked()).to.deep.equal([]);
    expect(current(reader)).to.deep.equal([]);
  });

  it('leaves Escape to a field of the page', async () => {
    const reader = await open();
    await jump(reader);
    await until(() => activeElement(reader) === reader.part('return'));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus({preventScroll: true});
    await sendKeys({press: 'Escape'});
    expect(marked()).to.have.length(1);
    expect(document.activeElement).to.equal(field);
  });

  it('leaves Escape to a field of the article', async () => {
    const reader = await open(`${longStory}<input>`);
    await jump(reader);
    await until(() => activeElement(reader) === reader.part('return'));
    const field = reader.element.querySelector('input');
    field?.focus({preventScroll: true});
    await sendKeys({press: 'Escape'});
    expect(marked()).to.have.length(1);
    expect(document.activeElement).to.equal(field);
  });

  it('has one way back, from the last of two articles that the reader jumped in', async () => {
    const first = await open();
    const second = await open();
    await jump(first, 0);
    await until(() => first.part('return'));
    await jump(second, 0);
    await until(() => second.part('return'));
    await until(() => first.part('return') === undefined);
    expect(marked()).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await until(() => marked().length === 0);
    expect(document.activeElement).to.equal(second.element);
  });

  it('offers no way back to a reader who has gone it, or far on', async () => {
    const reader = await open();
    const {range} = await jump(reader);
    await until(() => inView(range));
    await atRest();
    scrollTo({top: 0, behavior: 'instant'});
    await until(() => reader.part('return') === undefined);
    expect(activeElement(reader)).to.equal(links(reader).at(-1));

    const again = await jump(reader, 0);
    await until(() => inView(again.range));
    await atRest();
    scrollBy({top: innerHeight * 1.5, behavior: 'instant'});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reader.part('return')).not.to.equal(undefined);
    scrollBy({top: innerHeight, behavior: 'instant'});
    const at = scrollY;
    await until(() => reader.part('return') === undefined);
    // The focus that the button had goes somewhere, and the page stays where the reader is.
    expect(scrollY).to.equal(at);
    expect(marked()).to.have.length(1);
  });

  it('is the page’s to lead where it cancels the event', async () => {
    const reader = await open();
    const outer = document.body.appendChild(document.createElement('div'));
    outer.attachShadow({mode: 'open'}).append(reader.element);
    await until(() => reader.open().length > 0);
    document.addEventListener(
      'tldr-jump',
      (event) => {
        event.preventDefault();
      },
      {once: true},
    );
    const event = await jump(reader);
    expect([event.bubbles, event.composed, event.defaultPrevented]).to.deep.equal([true, true, true]);
    expect(marked()).to.deep.equal([]);
    expect(reader.part('return')).to.equal(undefined);
  });

  it('lets a press with a modifier key do what it does to a link', async () => {
    const reader = await open();
    let jumps = 0;
    reader.element.addEventListener('tldr-jump', () => jumps++);
    const prevented: boolean[] = [];
    const note = (event: MouseEvent) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', note);
    for (const how of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}, {}]) {
      links(reader)[0]?.dispatchEvent(
        new MouseEvent('click', {...how, bubbles: true, cancelable: true, composed: true}),
      );
    }
    document.removeEventListener('click', note);
    expect(prevented).to.deep.equal([false, false, false, false, false, true]);
    expect(jumps).to.equal(1);
  });

  it('opens what is closed around the passage', async () => {
    const reader = await open(
      `${space}<details><summary>More</summary><details><summary>Still more</summary>${story}</details></details>`,
    );
    const before = reader.element.innerHTML;
    const {range} = await jump(reader);
    await until(() => inView(range));
    const details = Array.from(reader.element.querySelectorAll('details'));
    expect(details.map((element) => element.open)).to.deep.equal([true, true]);
    for (const element of details) element.open = false;
    expect(reader.element.innerHTML).to.equal(before);
  });

  it('scrolls what scrolls inside the page', async () => {
    const reader = await open(`<div style="height: 300px; overflow: auto">${longStory}</div>`);
    const {range} = await jump(reader);
    const scroller = reader.element.querySelector('div') ?? document.body;
    await until(() => {
      const {top, bottom} = range.getBoundingClientRect();
      const frame = scroller.getBoundingClientRect();
      return top >= frame.top && bottom <= frame.bottom && inView(range);
    });
  });

  it('leads into another shadow root, and out of its own', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const root = outer.attachShadow({mode: 'open'});
    root.innerHTML = `<tldr-article toggles="start" sentences="6">${longStory}</tldr-article>`;
    const inside = new Reader(root.firstElementChild as TldrArticle);
    await inside.element.updateComplete;
    await inside.summary(() => {
      inside.toggle('start').click();
    });
    const {range} = await jump(inside);
    expect(range.startContainer.getRootNode()).to.equal(root);
    await until(() => inView(range));
    if ('Highlight' in window) expect(root.adoptedStyleSheets).to.have.length(1);
    outer.remove();

    const forwarding = document.body.appendChild(document.createElement('div'));
    forwarding.innerHTML = longStory;
    const shadow = forwarding.attachShadow({mode: 'open'});
    shadow.innerHTML = '<details><tldr-article toggles="start" sentences="6"><slot></slot></tldr-article></details>';
    const reader = new Reader(shadow.firstElementChild?.firstElementChild as TldrArticle);
    await until(() => reader.toggles().length === 1);
    const details = shadow.querySelector('details');
    if (details) details.open = true;
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const out = await jump(reader);
    expect(out.range.startContainer.getRootNode()).to.equal(document);
    await until(() => inView(out.range));
  });

  it('says quietly that a passage is gone', async () => {
    const reader = await open();
    let jumps = 0;
    reader.element.addEventListener('tldr-jump', () => jumps++);
    const text = reader.element.summary?.sentences.at(-1)?.text ?? '';
    const paragraph = Array.from(reader.element.querySelectorAll('p')).find((p) => p.textContent.includes(text));
    expect(reader.part('jump-status')?.textContent.trim()).to.equal('');
    paragraph?.remove();
    links(reader).at(-1)?.click();
    await reader.element.updateComplete;
    expect(reader.part('jump-status')?.textContent).to.equal('This passage is no longer in the article.');
    expect(reader.part('jump-status')?.getAttribute('role')).to.equal('status');
    expect(jumps).to.equal(0);
    expect(marked()).to.deep.equal([]);
    await reader.press('start');
    expect(reader.part('jump-status')?.textContent.trim()).to.equal('');
  });

  it('finds a passage that stands elsewhere now', async () => {
    const reader = await open();
    const {text} = reader.element.summary?.sentences.at(-1) ?? {text: ''};
    const paragraph = Array.from(reader.element.querySelectorAll('p')).find((p) => p.textContent.includes(text));
    reader.element.prepend(paragraph?.cloneNode(true) ?? '');
    paragraph?.remove();
    const {range} = await jump(reader);
    expect(squeezed(range.toString())).to.include(text);
    expect(range.startContainer.parentNode).to.equal(reader.element.firstElementChild);
  });

  it('is forgotten when its box closes, and when the element is removed', async () => {
    const reader = await open();
    await jump(reader);
    await reader.press('start');
    expect(marked()).to.deep.equal([]);
    expect(reader.part('return')).to.equal(undefined);
    await reader.press('start');
    await jump(reader);
    expect(marked()).to.have.length(1);
    reader.element.remove();
    expect(marked()).to.deep.equal([]);
    document.body.append(reader.element);
    await reader.element.updateComplete;
    expect(current(reader)).to.deep.equal([]);
    expect(reader.part('return')).to.equal(undefined);
  });

  it('leads from the box in which it was pressed, and back there', async () => {
    const reader = await open(longStory, 'sentences="6"', 'end');
    await reader.press('start');
    const link = reader.box('end')?.querySelector<HTMLElement>('[part~="source"]');
    link?.click();
    await until(() => activeElement(reader) === reader.part('return'));
    expect(current(reader)).to.deep.equal([link]);
    reader.part('return')?.click();
    expect(activeElement(reader)).to.equal(link);
  });

  it('selects the passage where there are no highlights', async () => {
    const reader = await open();
    const {Highlight} = window;
    Reflect.deleteProperty(window, 'Highlight');
    try {
      const {range} = await jump(reader);
      expect(getSelection()?.toString()).to.equal(range.toString());
      expect(activeElement(reader)).to.equal(reader.part('return'));
      reader.element.remove();
      expect(getSelection()?.toString()).to.equal('');
    } finally {
      window.Highlight = Highlight;
    }
  });
});
