import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('posts/', import.meta.url);

/** Three short articles, the oldest first, for a site to publish; the middle one has neighbours. */
export const posts = readdirSync(folder)
  .sort()
  .map((file) => {
    const [title, date, ...rest] = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return {slug: file.replace(/^\d-|\.md$/g, ''), title, date, markdown: rest.join('\n').trim()};
  });

/** A post as a file of Markdown, with what a generator wants to know above it. */
export const withFrontMatter = ({title, date, markdown}, more = {}) => {
  const known = Object.entries({title, ...more}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', `date: ${date}`, ...known, '---', '', markdown, ''].join('\n');
};
