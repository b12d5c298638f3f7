import {registerEngine} from '../cdn/tldr-article.min.js';

const form = document.querySelector('form');
const stage = document.querySelector('.stage');
const told = document.querySelector('.told');
const chosen = () => Object.fromEntries(new FormData(form));

const TRUE = [
  'The council of Vessby voted on Tuesday to buy back the old fish hall for 3.2 million crowns.',
  'Repairs would cost 1.8 million crowns over three years.',
  'Work on the roof could begin in April if the county pays its share.',
];
const FALSE = [
  'The hall will become a hotel with forty rooms.',
  'The price is 5.6 million crowns.',
  'Every councillor voted for it.',
];
const WRITINGS = {true: TRUE, one: [...TRUE, FALSE[1]], most: [TRUE[0], ...FALSE]};

const wait = (time, signal) =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, time);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
const fail = () => {
  const {error} = chosen();
  if (error) throw new DOMException('As chosen on this page', error);
};

/** In the browser's place, as the form says. A download takes five seconds. */
class StandIn {
  static async availability() {
    return chosen().availability;
  }

  static async create({signal, monitor}) {
    if (chosen().availability !== 'available') {
      const target = new EventTarget();
      monitor(target);
      for (let step = 0; step <= 10; step++) {
        const loaded = step / 10;
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), {loaded}));
        await wait(500, signal);
      }
      form.elements.availability.value = 'available';
    }
    fail();
    return new StandIn();
  }

  summarizeStreaming(_, {signal}) {
    const text = WRITINGS[chosen().writing].map((line) => `* ${line}`).join('\n');
    return new ReadableStream({
      async start(controller) {
        try {
          for (const word of text.split(/(?<= )/)) {
            await wait(30, signal);
            controller.enqueue(word);
          }
          controller.close();
        } catch (reason) {
          controller.error(reason);
        }
      },
    });
  }

  destroy() {}
}
Object.defineProperty(globalThis, 'Summarizer', {configurable: true, value: StandIn});

// In a site of its own, this would be a request: the README has it in full.
registerEngine('own-server', () => ({
  label: 'our newsroom’s server',
  async summarize(_, {signal}) {
    await wait(800, signal);
    return WRITINGS[chosen().writing];
  },
}));
registerEngine('broken', () => ({
  summarize() {
    throw new Error('As chosen on this page');
  },
}));

/** Made anew for each choice: an article of its own has nothing kept. */
let made = 0;
function show() {
  const {engine, ungrounded, author} = chosen();
  const element = document.createElement('tldr-article');
  element.engine = engine;
  element.ungrounded = ungrounded;
  element.append(document.querySelector('template').content.cloneNode(true));
  element.querySelector('article').append(`Version ${++made}.`);
  if (author) {
    element.insertAdjacentHTML(
      'beforeend',
      '<p slot="summary">The council has bought the hall. <em>Nobody knows yet what for.</em></p>',
    );
  }
  element.addEventListener('tldr-error', ({error}) => (told.textContent = `For developers: ${error}`));
  told.textContent = '';
  stage.replaceChildren(element);
}
form.addEventListener('change', show);
show();
