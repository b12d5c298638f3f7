// Turns a page's Markdown into the HTML of its article.
import {Marked} from 'marked';
import {getHeadingList, gfmHeadingId} from 'marked-gfm-heading-id';
import {resolveLink} from './links.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** In characters: what fits into a line of the narrowest screen. */
const LONGEST_NAME = 24;
const withoutTags = (html) => html.replace(/<[^>]+>/g, '');

/**
 * @param text Markdown of our own; HTML in it is taken as it is.
 * @param source The path that its links start from.
 * @param files Collects what else the site must have, see `resolveLink()`.
 * @returns The page's title, its headings of the second rank, and its HTML without the title.
 */
export function renderMarkdown(text, source, files) {
  // What scrolls sideways on a narrow screen can be reached by keyboard, and says below which heading it stands.
  let place = 'this page';
  const scrolling = (tag, what, inner) =>
    `<${tag} class="scroll" role="group" tabindex="0" aria-label="${what}: ${escape(place)}">${inner}</${tag}>\n`;
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      heading({text: name}) {
        place = name.replaceAll('`', '');
        return false;
      },
      table(token) {
        const row = (cells) => `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells)).join('\n');
        const head = token.header.some(({tokens}) => tokens.length) ? `<thead>${row(token.header)}</thead>\n` : '';
        return scrolling('div', 'Table', `<table>${head}<tbody>${body}</tbody></table>`);
      },
      tablecell({header, align, tokens}) {
        // A column that has no name is headed by nothing.
        const tag = header && tokens.length > 0 ? 'th' : 'td';
        const attributes = `${tag === 'th' ? ' scope="col"' : ''}${align === 'right' ? ' class="figure"' : ''}`;
        return `<${tag}${attributes}>${this.parser.parseInline(tokens)}</${tag}>`;
      },
      code({text: code, lang}) {
        return scrolling('pre', lang ? `Code in ${escape(lang)}` : 'Code', `<code>${escape(code)}</code>`);
      },
      codespan({text: code}) {
        // A name is not broken at its hyphens.
        return `<code${code.length <= LONGEST_NAME ? ' class="name"' : ''}>${escape(code)}</code>`;
      },
      link({href, tokens}) {
        const inner = this.parser.parseInline(tokens);
        const address = resolveLink(href, source, files);
        return address === undefined ? inner : `<a href="${escape(address)}">${inner}</a>`;
      },
      image({href, text: description}) {
        const address = resolveLink(href, source, files);
        return `<img src="${escape(address)}" alt="${escape(description)}" loading="lazy">`;
      },
    },
  });
  const html = marked.parse(text);
  const headings = getHeadingList();
  const title = headings.find(({level}) => level === 1)?.text;
  return {
    title: title && withoutTags(title),
    headings: headings.filter(({level}) => level === 2),
    html: html.replace(/<h1[^>]*>.*?<\/h1>\n?/s, ''),
  };
}
