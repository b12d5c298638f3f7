import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, Reader, story} from './story.js';

/** An element for an article that stands in an element of its own. */
async function placeFor(markup: string): Promise<Reader> {
  document.body.insertAdjacentHTML('beforeend', markup);
  const element = document.querySelector('tldr-article');
  if (!element) throw new Error('The element is missing');
  await element.updateComplete;
  return new Reader(element);
}

describe('an article elsewhere in the page', () => {
  afterEach(clear);

  it('is found by its id, read, and left as it is', async () => {
    const reader = await placeFor(`<tldr-article for="body"></tldr-article><section id="body">${story}</section>`);
    const before = document.body.innerHTML;
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    const text = document.querySelector('#body')?.textContent;
    for (const sentence of reader.sentences()) expect(text).to.include(sentence);
    reader.element.open = false;
    await reader.element.updateComplete;
    expect(document.body.innerHTML).to.equal(before);
  });

  it('may hold the element itself, whose links are no part of it', async () => {
    const reader = await placeFor(
      `<article id="body"><tldr-article for="body"><a slot="next" href="/">Next</a></tldr-article>${story}</article>`,
    );
    expect(reader.toggles()).to.have.lengthOf(2);
    expect(reader.element.article?.blocks.some(({text}) => text === 'Next')).to.equal(false);
  });

  it('is waited for, and followed when it changes', async () => {
    const reader = await placeFor('<tldr-article for="late"></tldr-article>');
    expect(reader.toggles()).to.have.lengthOf(0);
    document.body.insertAdjacentHTML('beforeend', `<section id="late">${story}</section>`);
    await until(() => reader.toggles().length === 2);
    document.querySelector('#late')?.insertAdjacentHTML('beforeend', '<p>The harbour opens again.</p>');
    await until(() => reader.element.article?.blocks.at(-1)?.text === 'The harbour opens again.');
  });

  it('is what has the id by and by', async () => {
    const reader = await placeFor(`<tldr-article for="body"></tldr-article><section id="body">${story}</section>`);
    const other = document.createElement('section');
    other.id = 'body';
    other.innerHTML = `<p>Another story altogether.</p>${story}`;
    document.querySelector('#body')?.replaceWith(other);
    await until(() => reader.element.article?.blocks[0]?.text === 'Another story altogether.');
  });

  it('is read again where what stands around it uncovers a part of it', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.locked .rest {display: none}';
    const inner = `<div class="locked"><tldr-article>${story}<p class="rest">The rest is for subscribers.</p></tldr-article></div>`;
    const reader = await placeFor(inner);
    const has = () => reader.element.article?.blocks.some(({text}) => text === 'The rest is for subscribers.');
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(has()).to.equal(false);
    document.querySelector('.locked')?.removeAttribute('class');
    await until(has);
    style.remove();
  });

  it('is what the property says, before what the attribute says', async () => {
    const reader = await placeFor(
      `<section class="x">${story}</section><section id="body"><p>Short.</p></section><tldr-article for="body"></tldr-article>`,
    );
    expect(reader.toggles()).to.have.lengthOf(0);
    reader.element.articleElement = document.querySelector('.x');
    await reader.element.updateComplete;
    expect(reader.toggles()).to.have.lengthOf(2);
    reader.element.articleElement = null;
    await reader.element.updateComplete;
    expect(reader.element.articleElement?.id).to.equal('body');
    reader.element.removeAttribute('for');
    await reader.element.updateComplete;
    expect(reader.element.articleElement).to.equal(reader.element);
  });

  it('leaves out what is to be ignored', async () => {
    const reader = await place(`${story}<p class="x">Buy a boat.</p>`, 'ignore=".x"');
    const has = () => reader.element.article?.blocks.some(({text}) => text === 'Buy a boat.');
    expect(has()).to.equal(false);
    reader.element.ignore = '.x[';
    await reader.element.updateComplete;
    expect(has()).to.equal(true);
  });

  it('is followed through ten edits, and read once for a hundred quick ones', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    for (let edit = 0; edit < 10; edit++) {
      const sentence = `The harbour of Vessby, number ${String(edit)}, closes because the harbour has no sand.`;
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      await reader.summary(() => {
        if (edit % 2 === 0) reader.element.prepend(paragraph);
        else reader.element.querySelector('p')?.replaceWith(paragraph);
      });
      expect(reader.element.article?.blocks[0]?.text).to.equal(sentence);
      const text = reader.element.textContent;
      for (const shown of reader.sentences()) expect(text).to.include(shown);
    }
    let summaries = 0;
    reader.element.addEventListener('tldr-summary', () => summaries++);
    for (let edit = 0; edit < 100; edit++) {
      reader.element.append(`The ferry number ${String(edit)} left. `);
      if (edit % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(summaries).to.equal(1);
  });
});
