import {expect} from 'chai';
import {registerEngine} from '../../src/index.js';
import {clear, place, story, type Reader} from './story.js';

const links = '<a slot="prev" href="#before">Before</a><a slot="next" href="#after">After</a>';

const boxParts = 'box box-top invite toggle question action chevron reveal panel'.split(' ');
const articleParts = 'article nav-wrap nav nav-link nav-prev nav-next nav-label nav-title'.split(' ');
const headParts = 'header title meta length length-option jump-status'.split(' ');
const pointParts = 'points point source text'.split(' ');
const footParts = 'footer origin disclosure actions format copy'.split(' ');

/** Which of the parts a page's own stylesheet does not reach: it sets what nothing of ours sets. */
async function unreached(reader: Reader, parts: string[]): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(parts.map((part) => `tldr-article::part(${part}) {scroll-margin-block-start: 7px}`).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  await reader.element.updateComplete;
  const missed = parts.filter((part) => {
    const element = reader.part(part);
    return !element || getComputedStyle(element).scrollMarginTop !== '7px';
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return missed;
}

async function open(attributes = ''): Promise<Reader> {
  const reader = await place(story + links, `lang="en" ${attributes}`);
  await reader.summary(() => {
    reader.toggle('start').click();
  });
  return reader;
}

describe('the parts', () => {
  afterEach(clear);

  it('can be styled from the page: the boxes, the article, the links', async () => {
    expect(await unreached(await open(), [...boxParts, ...articleParts, 'box-end'])).to.deep.equal([]);
  });

  it('can be styled from the page: the panel with its points', async () => {
    expect(await unreached(await open(), [...headParts, ...pointParts, ...footParts])).to.deep.equal([]);
  });

  it('can be styled from the page: what is said of another’s sentences', async () => {
    registerEngine('parts-test', () => ({summarize: () => ['Cheese is what the moon of Jupiter is made of.']}));
    const reader = await open('engine="parts-test" ungrounded="keep"');
    expect(await unreached(reader, ['notice', 'unmatched', 'note'])).to.deep.equal([]);
    expect(reader.part('unmatched')?.textContent).to.equal('?');
    expect(reader.part('note')?.textContent).to.equal('No matching sentence in the article.');
  });
});
