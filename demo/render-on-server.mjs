import {readFileSync} from 'node:fs';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import 'tldr-article/define';

/**
 * The page with instructions as a server would send it: the element’s shadow root is in the markup, so that toggles and links stand
 * before any script.
 * @param script What the page loads to take it over.
 * @param language Of the element's words; a server has those that were registered, and else English.
 */
export async function renderOnServer(script = 'built/hydrate.js', language = 'en') {
  const page = readFileSync(new URL('how-to.html', import.meta.url), 'utf8');
  const [before, article, after] = page.split(/<\/?tldr-article>/);
  const element = await collectResult(
    render(html`<tldr-article lang=${language}>${unsafeHTML(article)}</tldr-article>`),
  );
  return `${before.replace('../cdn/tldr-article.min.js', script)}${element}${after}`;
}
