import {invitation} from './en-invitation.js';

/**
 * The words of the interface. Every other language is typed by these; any of them can be replaced by an attribute.
 * What stands in braces is put in: `{time}`, `{article}` and `{summary}` are times with their unit ("8 min", or
 * "8 minutes" where they are spoken), `{n}` is a number, `{name}` what an engine calls itself.
 */
export const en = {
  ...invitation,

  // The panel.
  readingTime: '{article} read → {summary}',
  readingTimeSpoken: 'Reading time: {article}. Summary: {summary}.',
  length: 'Length',
  short: 'Short',
  medium: 'Medium',
  long: 'Long',
  asParagraph: 'As a paragraph',
  asList: 'As a list',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',

  // From a sentence to its passage, and back.
  paragraph: '¶ {n}',
  showParagraph: 'Show paragraph {n} in the article',
  vanished: 'This passage is no longer in the article.',
  back: 'Back to summary',

  // Who made the summary.
  disclosure: 'Picked from this article’s own sentences, on your device.',
  picked: 'Picked from this article’s own sentences.',
  author: 'Written by the publisher of this article.',
  notice: 'Written by your browser’s AI — may contain mistakes.',
  noticeOther: 'Written by {name} — may contain mistakes.',
  unmatched: 'No matching sentence in the article.',
  ungrounded: 'The article does not say this.',
  replaced: 'The AI’s text did not match the article. These points are picked from the article instead.',

  // The browser’s own AI, by the reader’s choice.
  offer: 'Rewrite with your browser’s AI',
  offerDownload: 'Download your browser’s AI model and rewrite',
  ownWords: 'Use the article’s own sentences',
  downloading: 'Downloading your browser’s AI model',
  downloadNote:
    'A one-time download by your browser. Until it’s ready, these points are picked from the article itself.',
  downloaded: 'Your browser’s AI is ready.',
  stop: 'Stop waiting',
  aiError: 'Your browser’s AI stopped. These points are picked from the article instead.',
  engineError: 'That didn’t work. These points are picked from the article instead.',
};

export type Locale = Readonly<Record<keyof typeof en, string>>;
