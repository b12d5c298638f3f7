// The playground: an article of one's own or a sample, every option of the element, and how its sentences scored.
import {registerEngine} from '../../cdn/tldr-article.min.js';
import {explain} from './explain.js';
import {markupOf} from './markup.js';
import {applyOptions, followElement, readOptions} from './options.js';
import {readSource} from './read-source.js';
import {sampleServer} from './sample-server.js';
import {showScores} from './scores.js';
import {sourceOf, writeArticle} from './write-article.js';

/** What is waited for after a key, in ms. */
const PAUSE = 250;

const find = (selector) => document.querySelector(selector);
const source = find('#source');
const sample = find('#sample');
const language = find('#language');
const options = find('#options');
const looks = find('#looks');
const stage = find('#stage');
const markup = find('#markup');
const copied = find('#copied');
const scores = find('#scores');
const told = find('#told');
const sorted = find('#sorted');

registerEngine('sample-server', sampleServer);

let element;
let explanation;
let attempt = 0;

/** Custom properties that somebody has given a value. */
const propertiesOf = () =>
  Object.fromEntries(
    Array.from(looks.elements)
      .filter(({name, value}) => name.startsWith('--') && value !== '')
      .map(({name, value}) => [name, value]),
  );

function showLooks() {
  stage.className = `stage ${looks.elements.site.value}`;
  const properties = propertiesOf();
  for (const {name} of looks.elements) {
    if (name.startsWith('--')) stage.style.setProperty(name, properties[name] ?? '');
  }
  showMarkup();
}

function showMarkup() {
  markup.textContent = markupOf(readOptions(options), propertiesOf());
  copied.textContent = '';
}

/** Explains the summary that the element makes of its article, by itself. */
async function showExplanation() {
  const own = ++attempt;
  await element.updateComplete;
  const {article, length, sentences} = element;
  if (!article) return;
  explanation = (await explain(article, {length, sentences})).sentences;
  if (own !== attempt) return;
  const chosen = explanation.filter(({isChosen}) => isChosen).length;
  told.textContent = `${explanation.length} sentences, ${chosen} of them chosen.`;
  showScores(scores, explanation, sorted.checked);
}

/** Shows the article anew. */
function showArticle() {
  const article = readSource(source.value);
  const body = document.createElement('div');
  body.className = 'article-body';
  body.lang = language.value || (article.language ?? '');
  body.append(...writeArticle(article));
  element = document.createElement('tldr-article');
  applyOptions(element, options);
  element.append(body);
  watch.disconnect();
  watch.observe(element, {attributes: true, attributeFilter: ['open', 'length', 'type']});
  stage.replaceChildren(element);
  void showExplanation();
}

// The reader chooses a length in the panel as well.
const watch = new MutationObserver(() => {
  followElement(element, options);
  showMarkup();
  void showExplanation();
});

/** Runs once a moment has passed without another call. */
function paused(act) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  };
}

/** A sample is another page of this site. */
async function loadSample() {
  if (sample.value === '') return;
  const response = await fetch(sample.value);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const title = page.querySelector('h1').textContent;
  const article = readSource(`<article>${page.querySelector('tldr-article').innerHTML}</article>`);
  language.value = page.documentElement.lang;
  source.value = sourceOf({...article, title});
  showArticle();
}

source.addEventListener(
  'input',
  paused(() => {
    sample.value = '';
    showArticle();
  }),
);
sample.addEventListener('change', () => void loadSample());
language.addEventListener('change', showArticle);
options.addEventListener(
  'input',
  paused(() => {
    applyOptions(element, options);
    showMarkup();
    void showExplanation();
  }),
);
looks.addEventListener('input', showLooks);
looks.addEventListener('reset', () => setTimeout(showLooks));
options.addEventListener('reset', () =>
  setTimeout(() => {
    applyOptions(element, options);
    showMarkup();
    void showExplanation();
  }),
);
sorted.addEventListener('change', () => showScores(scores, explanation, sorted.checked));
find('#copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(markup.textContent);
    copied.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(markup);
    copied.textContent = 'Selected: copy it with the keyboard';
  }
});

showLooks();
await loadSample();
