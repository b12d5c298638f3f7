// Shows how each sentence of an article scored, and why.

/** A text has no end; a page has. */
const MOST = 400;

const create = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** A row for a feature: its name, a bar to either side of the middle, and how much it adds. */
function partRow({name, value}, greatest) {
  const bar = create('span', value < 0 ? 'bar less' : 'bar more');
  bar.style.setProperty('--share', String(Math.abs(value) / greatest));
  const heading = create('th', '', name);
  heading.scope = 'row';
  return create('tr', '', heading, create('td', 'track', bar), create('td', 'figure', signed(value)));
}

function sentenceItem(sentence, highest, greatest) {
  const {text, score, paragraph, isChosen, reason, parts} = sentence;
  const meter = create('span', 'score');
  meter.style.setProperty('--share', String(highest === 0 ? 0 : score / highest));
  const verdict = isChosen
    ? 'Chosen'
    : reason.kind === 'dependence'
      ? `Passed over: ${reason.text}`
      : `Not chosen: ${reason.text}`;
  const summary = create(
    'summary',
    '',
    create('span', 'sentence', text),
    create(
      'span',
      'verdict',
      create('span', 'number', score.toFixed(1)),
      meter,
      create('span', '', `${verdict}. ¶ ${paragraph}`),
    ),
  );
  const details = create('details', isChosen ? 'chosen' : '', summary);
  // Made when it is asked for: an article has hundreds of sentences.
  details.addEventListener(
    'toggle',
    () => {
      const caption = create('caption', '', 'What lifts it above the article’s average sentence, and what lowers it');
      details.append(
        create('table', 'parts', caption, create('tbody', '', ...parts.map((part) => partRow(part, greatest)))),
      );
    },
    {once: true},
  );
  return create('li', '', details);
}

/**
 * Shows sentences in a list.
 * @param sentences As `explain()` returns them.
 * @param isSorted The highest score first; else in the order of the article.
 */
export function showScores(list, sentences, isSorted) {
  const shown = isSorted ? [...sentences].sort((a, b) => b.score - a.score) : sentences;
  const highest = Math.max(...sentences.map(({score}) => score));
  const greatest = Math.max(...sentences.flatMap(({parts}) => parts.map(({value}) => Math.abs(value))), 0.01);
  list.replaceChildren(...shown.slice(0, MOST).map((sentence) => sentenceItem(sentence, highest, greatest)));
  if (shown.length > MOST) list.append(create('li', '', `… and ${shown.length - MOST} more.`));
}
