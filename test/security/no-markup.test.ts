import {expect} from 'chai';
import {registerEngine, registerLocale, type Locale} from '../../src/index.js';
import {en} from '../../src/locales/en.js';
import {invitation} from '../../src/locales/en-invitation.js';
import {clear, place, type Reader} from '../element/story.js';
import {until} from '../until.js';

/** What would run, be drawn or be followed if it were markup; and what Lit itself looks for in a template. */
const PAYLOADS = [
  '<img src=x onerror="window.isRun = true">',
  '"><script>window.isRun = true</script>',
  "' onclick='window.isRun = true' x='",
  '<svg onload="window.isRun = true">',
  '</span></li></ul><iframe srcdoc="<b>x</b>"></iframe>',
  '<a href="javascript:window.isRun=true">Press</a>',
  '<style>* {display: none}</style>',
  '<!--?lit$1234567890$--><?lit$1$>',
  '${window.isRun = true} {{constructor.constructor("window.isRun = true")()}}',
  '<template shadowrootmode="open">x</template>',
];
const PAYLOAD = PAYLOADS.join(' ');

/** A story whose every sentence carries one of them, as text. */
const hostileStory = Array.from({length: 30}, (_, index) => {
  const payload = document.createElement('p');
  payload.textContent = `The harbour of Vessby ${PAYLOADS[index % PAYLOADS.length] ?? ''} closed to ferries in year ${1900 + index}.`;
  return payload.outerHTML;
}).join('');

/** Tags that our own templates write; whatever else is there has come from elsewhere. */
const OURS = new Set(
  'a button div fieldset input label legend li nav p path progress slot span style svg ul i'.split(' '),
);

/** Fails where anything in the shadow root is not of our own making. */
function expectNoMarkup({element}: Reader): void {
  const all = Array.from(element.shadowRoot?.querySelectorAll('*') ?? []);
  expect(all.length).to.be.greaterThan(10);
  expect(all.map(({localName}) => localName).filter((name) => !OURS.has(name))).to.deep.equal([]);
  for (const each of all) {
    for (const {name, value} of each.attributes) {
      expect(name).not.to.match(/^on|^style$|^srcdoc$|^src$|^action$|^formaction$/);
      if (name === 'href') expect(value).to.match(/^(?:about:|https?:)[^]*#:~:text=[\w%.~!*'(),-]*$/);
    }
  }
  expect(window).not.to.have.property('isRun');
}

describe('nothing becomes markup', () => {
  const added: Element[] = [];
  let engines = 0;
  afterEach(() => {
    clear();
    added.splice(0).forEach((element) => {
      element.remove();
    });
    document.title = '';
    registerLocale('en', {...en, ...invitation});
  });
  const open = async (inner: string, attributes: Record<string, string> = {}): Promise<Reader> => {
    const reader = await place(inner, 'lang="en"');
    for (const [name, value] of Object.entries(attributes)) reader.element.setAttribute(name, value);
    await reader.summary(() => {
      reader.element.show();
    });
    await reader.element.updateComplete;
    return reader;
  };

  it('of the article’s text, title and address', async () => {
    document.title = PAYLOAD;
    const {hash} = location;
    location.hash = PAYLOAD;
    try {
      const title = document.createElement('h1');
      title.textContent = PAYLOAD;
      // Two of them name themselves by their titles.
      await place(title.outerHTML + hostileStory);
      const reader = await open(title.outerHTML + hostileStory, {length: 'long'});
      expectNoMarkup(reader);
      expect(reader.sentences().join()).to.match(/<img src=x onerror|<svg onload|<iframe srcdoc|<style>/);
      reader.part('source')?.click();
      await until(() => reader.part('return'));
      expectNoMarkup(reader);
      reader.element.type = 'tldr';
      await until(() => reader.part('prose'));
      expectNoMarkup(reader);
    } finally {
      history.replaceState(null, '', hash || location.pathname + location.search);
    }
  });

  it('of any attribute', async () => {
    const names = [...Object.keys({...invitation, ...en})].map(
      (key) => `label-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    expect(names.length).to.be.greaterThan(20);
    const all = [...names, 'prompt', 'heading', 'engine', 'for', 'ignore', 'controls', 'type', 'length', 'toggles'];
    const reader = await open(hostileStory);
    for (const name of all) reader.element.setAttribute(name, PAYLOAD);
    reader.element.setAttribute('lang', PAYLOAD);
    reader.element.setAttribute('dir', PAYLOAD);
    reader.element.removeAttribute('for');
    await reader.element.summarize();
    await until(() => reader.toggles().length === 2);
    expect(reader.toggle('start').textContent).to.include('<img src=x');
    expectNoMarkup(reader);
  });

  it('of a locale', async () => {
    registerLocale(
      'en',
      Object.fromEntries(Object.keys({...invitation, ...en}).map((key) => [key, PAYLOAD])) as unknown as Locale,
    );
    const reader = await open(hostileStory);
    expect(reader.toggle('start').textContent).to.include('<img src=x');
    expectNoMarkup(reader);
  });

  it('of an engine’s words, name or error', async () => {
    for (const summarize of [
      () => PAYLOAD,
      () => PAYLOADS,
      () => PAYLOADS.map((text) => ({text, source: {block: 0, start: 0, end: 1e9}})),
      () => Promise.reject(new Error(PAYLOAD)),
    ]) {
      const name = `payload-${++engines}`;
      registerEngine(name, () => ({label: PAYLOAD, summarize}));
      for (const ungrounded of ['keep', 'mark', 'drop']) {
        const reader = await open(hostileStory, {engine: name, ungrounded});
        expectNoMarkup(reader);
        clear();
      }
    }
  });

  it('of the author’s abstract', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({'@type': 'Article', abstract: PAYLOAD});
    added.push(document.head.appendChild(script));
    const reader = await open(hostileStory, {abstract: ''});
    expect(reader.sentences().join()).to.include('<img src=x');
    expectNoMarkup(reader);
  });

  it('and links in slots are the author’s, untouched', async () => {
    const links =
      '<a slot="prev" href="mailto:ada@example.org" onclick="return false" style="color: red">Write</a><a slot="next" href="#x" target="_blank">On</a>';
    const reader = await open(hostileStory + links);
    const slotted = Array.from(reader.element.querySelectorAll('a'), (link) => link.outerHTML).join('');
    expect(slotted).to.equal(links);
  });
});
