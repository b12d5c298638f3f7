// What runs in the page. Each function is handed to Chromium as it stands, so it knows nothing of this file.

/** Keeps hold of what the server sent, from before any script of the page's. */
export const keepServed = () => {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.served = Array.from(document.querySelectorAll('#app *'));
  });
};

/** How much of what the server sent still stands. */
export const servedOf = () => ({
  sent: window.served.length,
  kept: window.served.filter((element) => element.isConnected).length,
});

/** What the page shows and what it has told the element. */
export const stateOf = () => {
  const element = document.querySelector('tldr-article');
  const control = (name) => document.querySelector(`.controls [name="${name}"]`);
  return {
    title: document.querySelector('h1').textContent.trim(),
    log: Array.from(document.querySelectorAll('.log li'), (line) => line.textContent.trim()),
    controls: {
      length: control('length').value,
      type: control('type').value,
      engine: control('engine').value,
      open: control('open').checked,
    },
    element: element && {
      length: element.length,
      type: element.type,
      engine: element.engine,
      open: element.open,
      minWords: element.minWords,
      links: Object.fromEntries(
        ['prev', 'next'].map((slot) => [
          slot,
          Array.from(element.querySelectorAll(`:scope > a[slot="${slot}"]`), (link) => link.textContent.trim()),
        ]),
      ),
    },
  };
};

/** The boxes that are open, with their sentences, and those of them that the article does not hold. */
export const boxesOf = () => {
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const element = document.querySelector('tldr-article');
  const article = squeeze(Array.from(element.querySelectorAll('p'), ({textContent}) => textContent).join(' '));
  const open = Array.from(element.shadowRoot.querySelectorAll('[part~="box"]')).filter((box) =>
    box.querySelector('[aria-expanded="true"]'),
  );
  const sentences = open.flatMap((box) =>
    Array.from(box.querySelectorAll('[part~="text"]'), ({textContent}) => squeeze(textContent)),
  );
  return {
    places: open.map((box) => (box.part.contains('box-top') ? 'start' : 'end')),
    sentences,
    foreign: sentences.filter((sentence) => !article.includes(sentence)),
  };
};
