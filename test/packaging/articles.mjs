import {posts} from '../cms/posts.mjs';

const paragraphs = ({markdown}) => markdown.split(/\n{2,}/).filter((text) => /^[A-Z“]/.test(text));

/** What the pages of these tests hold, by language. */
export const articles = {
  en: paragraphs(posts[0]).map((text) => text.replaceAll('\n', ' ')),
  de: [
    'Die alte Fähre über den Fluss fährt seit Montag nicht mehr. Der Stadtrat hat sie stillgelegt, weil der Rumpf durchgerostet ist.',
    'Im Sommer benutzten täglich vierhundert Leute die Fähre. Sie müssen jetzt den Umweg über die Brücke im Süden nehmen, der eine halbe Stunde kostet.',
    'Eine neue Fähre ist bestellt, sagt die Bürgermeisterin. Sie soll mit Strom fahren und im März geliefert werden, wenn die Werft den Termin hält.',
  ],
};

const element = (language, attributes) => `<tldr-article lang="${language}" min-words="30" ${attributes}>
${articles[language].map((text) => `<p>${text}</p>`).join('\n')}
</tldr-article>`;

/** A page with one article and no element, as a blog has it. */
export const blogPage = (head) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A post</title><meta property="og:type" content="article">${head}</head>
<body><main><article><h1>A post</h1>
${articles.en.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body>
</html>
`;

/**
 * A page with an article in English and one in German, and where an app has registered the engine `opening` and words of
 * its own, a third that uses them.
 * @param head What is in its head.
 */
export const pageWith = (head, {isApp = false} = {}) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title>${head}</head>
<body>
${element('en', 'id="english"')}
${element('de', 'id="german"')}
${isApp ? element('de', 'id="registered" engine="opening"').replace('lang="de"', 'lang="de-LI"') : ''}
</body>
</html>
`;
