import {expect} from 'chai';
import {until} from '../until.js';
import type {TldrArticle} from '../../src/index.js';
import {clear, place, Reader, story} from './story.js';

/** Enough words that a summary takes several slices of work. */
const longStory = `<p>${'The river rose by a metre in the night and fell again. '.repeat(8000)}</p>`;

describe('the life of the element', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('reason' in event ? event.reason : event.message);
  };
  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    clear();
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  it('summarises children that arrive after it', async () => {
    const reader = await place('');
    expect(reader.toggles()).to.have.length(0);
    for (const paragraph of Array.from(new DOMParser().parseFromString(story, 'text/html').body.children)) {
      reader.element.append(paragraph);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await until(() => reader.toggles().length === 2);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.sentences().length).to.be.greaterThan(1);
  });

  it('summarises text that streams into a paragraph', async () => {
    const reader = await place('<p></p>');
    const paragraph = reader.element.querySelector('p');
    for (const sentence of reader.element.ownerDocument
      .createRange()
      .createContextualFragment(story)
      .textContent.split('\n')) {
      paragraph?.append(`${sentence} `);
    }
    await until(() => reader.toggles().length === 2);
    const text = paragraph?.firstChild as Text;
    text.data = 'The pier of Vessby was sold. ';
    await until(() => reader.element.article?.blocks[0]?.text.startsWith('The pier of Vessby was sold.'));
  });

  it('opens for children that arrive after it, where it was open from the start', async () => {
    const reader = await place('', 'open');
    await reader.summary(() => {
      reader.element.innerHTML = story;
    });
    expect(reader.open()).to.deep.equal(['start']);
    expect(reader.element.open).to.equal(true);
  });

  it('makes the summary again when the article changes under an open panel', async () => {
    const reader = await place(undefined, 'open sentences="1"');
    await reader.summary(() => undefined);
    const [before] = reader.sentences();
    await reader.summary(() => {
      reader.element.querySelector('p')?.remove();
    });
    expect(reader.open()).to.deep.equal(['start']);
    expect(reader.sentences()).not.to.include(before);
  });

  it('never writes to the light DOM', async () => {
    const inner = `${story}<a slot="next" href="#next">The next one</a>`;
    const reader = await place(inner);
    const before = reader.element.innerHTML;
    const observer = new MutationObserver(() => undefined);
    observer.observe(reader.element, {childList: true, attributes: true, characterData: true, subtree: true});
    const written = () =>
      observer
        .takeRecords()
        // `open` is reflected, on the element itself.
        .filter(({target, attributeName}) => target !== reader.element || attributeName !== 'open');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.press('end');
    await reader.press('start');
    reader.element.remove();
    document.body.append(reader.element);
    await reader.element.updateComplete;
    expect(written()).to.deep.equal([]);
    reader.element.querySelector('p')?.setAttribute('class', 'changed');
    expect(written()).to.have.length(1);
    observer.disconnect();
    reader.element.querySelector('p')?.removeAttribute('class');
    expect(reader.element.innerHTML).to.equal(before);
    for (const child of Array.from(reader.element.children)) expect(child.checkVisibility()).to.equal(true);
  });

  it('stops when it is removed while it summarises', async () => {
    const reader = await place(longStory);
    const failed = reader.element.summarize().catch((reason: unknown) => reason);
    reader.toggle('start').click();
    await reader.element.updateComplete;
    let made = 0;
    reader.element.addEventListener('tldr-summary', () => made++);
    reader.element.remove();
    const reason = await failed;
    expect(reason).to.be.instanceOf(DOMException);
    expect((reason as DOMException).name).to.equal('AbortError');
    expect(made).to.equal(0);

    // Back in the page it goes on where the reader left it.
    await reader.summary(() => {
      document.body.append(reader.element);
    });
    expect(reader.open()).to.deep.equal(['start']);
  });

  it('keeps its state and its summary when it is moved', async () => {
    const reader = await place(longStory);
    let made = 0;
    reader.element.addEventListener('tldr-summary', () => made++);
    const section = document.body.appendChild(document.createElement('section'));
    await reader.summary(() => {
      reader.toggle('end').click();
      section.append(reader.element);
    });
    section.before(reader.element);
    await reader.element.updateComplete;
    expect(reader.open()).to.deep.equal(['end']);
    expect(made).to.equal(1);
    expect(reader.toggles()).to.have.length(2);
  });

  it('follows its article after a move', async () => {
    const reader = await place();
    reader.element.remove();
    document.body.append(reader.element);
    reader.element.replaceChildren();
    await until(() => reader.toggles().length === 0);
  });

  it('lets its article alone while it is out of the page', async () => {
    const {element} = await place();
    const {article} = element;
    element.remove();
    element.append('More.');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(element.article).to.equal(article);
    document.body.append(element);
    expect(element.article).not.to.equal(article);
  });

  it('reads once what comes in many pieces', async () => {
    const {element} = await place(`<p>${'Rain fell on the hills. '.repeat(40)}</p>`);
    const articles = new Set([element.article]);
    for (let i = 0; i < 40; i++) {
      element.insertAdjacentHTML('beforeend', `<p>Paragraph ${i}.</p>`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      articles.add(element.article);
    }
    await until(() => element.article?.blocks.length === 41);
    expect(articles.size).to.be.at.most(3);
  });

  it('moves to another document', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const reader = await place();
    const other = frame.contentDocument;
    if (!other) throw new Error('The frame has no document');
    other.body.append(reader.element);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.sentences().length).to.be.greaterThan(1);
  });

  it('takes an article that a slot of another component passes on', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.innerHTML = `${story}<a slot="more" href="#next">The next one</a>`;
    const root = outer.attachShadow({mode: 'open'});
    root.innerHTML = '<tldr-article><slot></slot><slot name="more" slot="next"></slot></tldr-article>';
    const reader = new Reader(root.firstElementChild as TldrArticle);
    await reader.element.updateComplete;
    await until(() => reader.toggles().length === 2);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    for (const sentence of reader.sentences()) expect(outer.textContent).to.include(sentence);
    expect(reader.part('nav-next')?.checkVisibility()).to.equal(true);
    expect(reader.part('nav-prev')?.checkVisibility()).to.equal(false);
    // What the component is given later is noticed by the slots alone.
    outer.insertAdjacentHTML('beforeend', '<p>The dredger has left.</p>');
    await until(() => reader.element.article?.blocks.at(-1)?.text === 'The dredger has left.');
  });

  it('notices that a part is hidden, shown, or in another language', async () => {
    const {element} = await place();
    const count = element.article?.blocks.length ?? 0;
    const paragraph = element.querySelector('p');
    if (paragraph) paragraph.hidden = true;
    await until(() => element.article?.blocks.length === count - 1);
    paragraph?.removeAttribute('hidden');
    paragraph?.setAttribute('lang', 'sv');
    await until(() => element.article?.blocks.length === count && element.article.language === 'sv');
  });

  it('tells its states', async () => {
    const reader = await place();
    const states = () =>
      ['open', 'busy', 'ready', 'error', 'too-short'].filter((s) => reader.element.matches(`:state(${s})`));
    expect(states()).to.deep.equal([]);
    reader.toggle('start').click();
    await reader.element.updateComplete;
    expect(states()).to.deep.equal(['busy']);
    await reader.element.summarize();
    await until(() => reader.open().length > 0);
    expect(states()).to.deep.equal(['open', 'ready']);
  });
});
