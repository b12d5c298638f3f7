// A plugin for Eleventy 3: a summary of each post, made while the site is built.
import {relative} from 'node:path';
import {parse} from 'node-html-parser';
import {summarize} from 'tldr-article/summarizer';

const PROSE = 'h2, h3, h4, h5, h6, p, li, blockquote';
const NO_PROSE = 'aside, nav, figure, table, pre, footer, form, script, style, template, [hidden], [data-tldr-ignore]';
const TYPES = {P: 'paragraph', LI: 'list-item', BLOCKQUOTE: 'quote'};

/**
 * @param folder Where the scripts stand on the site.
 * @param length How long the summary is, or `sentences`: an exact number of them.
 * @param minWords An article of fewer words gets none.
 * @param attributes More attributes of the element.
 */
export default function tldrArticle(
  eleventyConfig,
  {folder = 'tldr', length = 'medium', sentences, minWords = 120, attributes = {}} = {},
) {
  const here = relative('.', import.meta.dirname) || '.';
  eleventyConfig.addPassthroughCopy({
    'node_modules/tldr-article/cdn': folder,
    [`${here}/tldr-article.css`]: `${folder}/tldr-article.css`,
  });

  const url = (path) => eleventyConfig.getFilter('url')(path);
  const summarise = async (content, language) => {
    const blocks = blocksOf(content);
    const words = blocks.reduce((sum, {text}) => sum + text.split(' ').length, 0);
    return words < minWords ? '' : summaryMarkup(blocks, await summarize({blocks, language}, {length, sentences}));
  };
  const given = Object.entries({'min-words': minWords, controls: 'copy', ...attributes});

  eleventyConfig.addPairedAsyncShortcode('tldrArticle', async function (content, previous, next, own) {
    return `
<link rel="stylesheet" href="${url(`/${folder}/tldr-article.css`)}">
<script type="module" src="${url(`/${folder}/tldr-article.min.js`)}"></script>
<tldr-article${given.map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('')}>
${content}
${own ? `<p slot="summary">${escape(own)}</p>` : await summarise(content, this.page?.lang)}
${linkMarkup('prev', previous)}
${linkMarkup('next', next)}
</tldr-article>`;
  });

  /** A link to another post, given as an item of a collection. */
  function linkMarkup(slot, post) {
    return post ? `<a slot="${slot}" href="${url(post.url)}">${escape(post.data.title ?? post.url)}</a>` : '';
  }
}

/** The prose of a page, block by block. */
function blocksOf(content) {
  const root = parse(content.replace(/<br\b[^>]*>/gi, ' '));
  for (const element of root.querySelectorAll(NO_PROSE)) element.remove();
  return root
    .querySelectorAll(PROSE)
    .filter((element) => !element.querySelector(PROSE))
    .map(({tagName, text}) => ({type: TYPES[tagName] ?? 'heading', text: text.replace(/\s+/g, ' ').trim()}))
    .filter(({text}) => text !== '');
}

/** The sentences, each with a link to where it stands: the number of its paragraph is drawn by the stylesheet. */
function summaryMarkup(blocks, summary) {
  const items = summary.sentences.map(({text, source}) => {
    const passage = blocks[source.block].text.slice(source.start, source.end).trim();
    const number = blocks.slice(0, source.block + 1).filter(({type}) => type !== 'heading').length;
    const address = `#:~:text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`;
    return `<li>${escape(text)} <a href="${address}" data-paragraph="${number}" aria-label="¶ ${number}"></a></li>`;
  });
  return `<ul slot="summary" class="tldr-summary">${items.join('\n')}</ul>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
