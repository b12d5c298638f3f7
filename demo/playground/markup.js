// The markup that makes on a site what the playground shows.

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param attributes Names and values; an empty value is an attribute alone.
 * @param properties Custom properties and their values.
 */
export function markupOf(attributes, properties) {
  const pairs = Object.entries(attributes).map(([name, value]) =>
    value === '' && name !== 'controls' ? name : `${name}="${escape(value)}"`,
  );
  const tag =
    pairs.length > 2 ? `<tldr-article\n  ${pairs.join('\n  ')}\n>` : `<${['tldr-article', ...pairs].join(' ')}>`;
  const rules = Object.entries(properties).map(([name, value]) => `    ${name}: ${value};`);
  const styles = rules.length > 0 ? `<style>\n  tldr-article {\n${rules.join('\n')}\n  }\n</style>\n` : '';
  return `<script type="module" src="/tldr/tldr-article.min.js"></script>
${styles}
${tag}
  <div class="article-body">… the article …</div>
  <a slot="prev" href="…">Title of the previous article</a>
  <a slot="next" href="…">Title of the next article</a>
</tldr-article>
`;
}
