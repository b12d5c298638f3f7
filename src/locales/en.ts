/** The words of the interface. */
export const en = {
  question: 'No time to read?',
  get: 'Get a summary',
  hide: 'Hide summary',
  working: 'Reading the article…',
  title: 'In short',
  paragraph: '¶ {n}',
  showParagraph: 'Show paragraph {n} in the article',
  vanished: 'This passage is no longer in the article.',
  back: 'Back to summary',
  disclosure: 'Picked from this article’s own sentences, on your device.',
  error: 'The summary couldn’t be made.',
  retry: 'Try again',
  previous: 'Previous Article',
  next: 'Next Article',
  more: 'More articles',
};

export type Locale = Readonly<typeof en>;
