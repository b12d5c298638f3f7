// A plugin for Eleventy 3: a summary of each post, made while the site is built.
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'node-html-parser';
import {summarize} from 'tldr-article/summarizer';

const PROSE = 'h2, h3, h4, h5, h6, p, li, blockquote';
const TAGS = new Set(PROSE.toUpperCase().split(', '));
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
  const here = relative('.', dirname(fileURLToPath(import.meta.url))) || '.';
  eleventyConfig.addPassthroughCopy({
    'node_modules/tldr-article/cdn': folder,
    [`${here}/tldr-article.css`]: `${folder}/tldr-article.css`,
  });
  const url = (path) => eleventyConfig.getFilter('url')(path);
  const linkTo = (post, slot) =>
    post ? `<a slot="${slot}" href="${url(post.url)}">${escape(post.data.title ?? post.url)}</a>` : '';

  eleventyConfig.addPairedAsyncShortcode('tldrArticle', async function (content, previous, next, own) {
    const made = own ? undefined : await summarise(content, this.page?.lang, {length, sentences, minWords});
    const given = Object.entries({'min-words': minWords, controls: 'copy', ...made?.attributes, ...attributes});
    return `
<link rel="stylesheet" href="${url(`/${folder}/tldr-article.css`)}">
<script type="module" src="${url(`/${folder}/tldr-article.min.js`)}"></script>
<tldr-article${given.map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('')}>
${made?.content ?? content}
${own ? `<p slot="summary">${escape(own)}</p>` : (made?.summary ?? '')}
${linkTo(previous, 'prev')}
${linkTo(next, 'next')}
</tldr-article>`;
  });
}

/** The content with a place to link to for each sentence of its summary, and that; nothing where it is too short. */
async function summarise(content, language, {minWords, ...options}) {
  const blocks = blocksOf(content);
  if (blocks.reduce((sum, {text}) => sum + text.split(' ').length, 0) < minWords) return undefined;
  const {sentences, language: spoken} = await summarize({blocks, language}, options);
  const items = sentences.map(({text, source}) => {
    const {id, number} = blocks[source.block];
    return `<li>${escape(text)} <a href="#${escape(encodeURIComponent(id))}" data-paragraph="${number}" aria-label="¶ ${number}"></a></li>`;
  });
  return {
    content: withIds(content, new Set(sentences.map(({source}) => blocks[source.block]))),
    summary: `<ul slot="summary" class="tldr-summary">${items.join('\n')}</ul>`,
    // Nobody wrote it: it is said to be picked.
    attributes: {'label-author': (await wordsIn(spoken)).picked},
  };
}

/** The prose of a page, block by block. */
function blocksOf(content) {
  const root = parse(content);
  for (const element of root.querySelectorAll(NO_PROSE)) element.remove();
  for (const br of root.querySelectorAll('br')) br.replaceWith(' ');
  let number = 0;
  return root
    .querySelectorAll(PROSE)
    .map((element) => ({element, text: ownText(element)}))
    .filter(({text}) => text !== '')
    .map(({element: {tagName, id, range}, text}) => {
      const type = TYPES[tagName] ?? 'heading';
      if (type !== 'heading') number++;
      return {type, text, number, hasId: id !== '', id: id || `tldr-${number}`, at: range[0] + 1 + tagName.length};
    });
}

/** The words of a block, without those of the blocks within it: a point may hold a list. */
function ownText(block) {
  const textOf = (node) => {
    if (TAGS.has(node.tagName)) return ' ';
    return node.childNodes.length > 0 ? node.childNodes.map(textOf).join('') : node.text;
  };
  return block.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

/** Gives each of these blocks an id, unless it has one. */
function withIds(content, blocks) {
  return [...blocks]
    .filter(({hasId}) => !hasId)
    .sort((a, b) => b.at - a.at)
    .reduce((text, {at, id}) => `${text.slice(0, at)} id="${id}"${text.slice(at)}`, content);
}

/** What the element says, in a language. */
async function wordsIn(language) {
  const locale = await import(`tldr-article/locales/${language}`).catch(() => import('tldr-article/locales/en'));
  return Object.values(locale)[0];
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
