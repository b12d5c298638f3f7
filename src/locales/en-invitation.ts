/** The English words that stand in the page before a reader asks for anything, or come where something fails. */
export const invitation = {
  // The toggle: a question, and what a press does.
  prompt: 'No time to read?',
  open: 'Get a summary',
  close: 'Hide summary',
  working: 'Reading the article…',
  /** Stands where the toggle would, on an article too short for a summary. */
  tooShort: '{time} read',

  // The panel's name, and what is said where it cannot be seen.
  heading: 'In short',
  ready: 'The summary is ready.',
  error: 'The summary couldn’t be made.',
  retry: 'Try again',

  // The neighbouring articles.
  prev: 'Previous Article',
  next: 'Next Article',
  more: 'More articles',
};

export type Invitation = Readonly<Record<keyof typeof invitation, string>>;
