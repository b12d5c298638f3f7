import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, story, type Reader} from './story.js';

const KEY = 'tldr-article:length';
const replaced: (() => void)[] = [];

/** Puts something in the place of what the browser has, until the test is over. */
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {configurable: true, value});
  replaced.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

async function open(attributes = '', inner = story): Promise<Reader> {
  const reader = await place(inner, attributes);
  await reader.summary(() => {
    reader.toggle('start').click();
  });
  return reader;
}

describe('the controls of the panel', () => {
  afterEach(() => {
    replaced.splice(0).forEach((restore) => {
      restore();
    });
    localStorage.removeItem(KEY);
    clear();
  });
  const option = (reader: Reader, value: string) =>
    reader.box('start')?.querySelector<HTMLInputElement>(`input[value=${value}]`);
  const chosen = (reader: Reader) => reader.box('start')?.querySelector<HTMLInputElement>('input:checked')?.value;
  const said = (reader: Reader) => reader.element.shadowRoot?.querySelector('.spoken[role=status]')?.textContent;

  it('are all there, in reading order', async () => {
    const reader = await open();
    const controls = reader.box('start')?.querySelectorAll('[part=panel] :is(button, input, a)') ?? [];
    const parts = Array.from(controls, (control) => control.getAttribute('part') ?? control.getAttribute('value'));
    const sources = reader.sentences().map(() => 'source');
    expect(parts).to.deep.equal(['short', 'medium', 'long', ...sources, 'format', 'copy']);
  });

  it('are those that the attribute names', async () => {
    const reader = await open('controls="copy  nothing"');
    expect(reader.part('copy')).not.to.equal(undefined);
    expect(reader.part('length')).to.equal(undefined);
    expect(reader.part('format')).to.equal(undefined);
    reader.element.setAttribute('controls', '');
    await reader.element.updateComplete;
    expect(reader.part('actions')).to.equal(undefined);
    expect(reader.element.controls).to.equal('');
    reader.element.setAttribute('controls', 'unknown');
    await reader.element.updateComplete;
    expect(reader.element.controls).to.equal('length type copy');
    expect(reader.part('length')).not.to.equal(undefined);
  });

  it('change the length, keep it for the next article, and say that the summary is there', async () => {
    const reader = await open();
    const before = reader.sentences().length;
    expect(chosen(reader)).to.equal('medium');
    await reader.summary(() => {
      option(reader, 'long')?.click();
    });
    expect(reader.element.length).to.equal('long');
    expect(reader.sentences().length).to.be.greaterThan(before);
    await until(() => said(reader) === 'The summary is ready.');
    // What is said twice is heard twice.
    const heard: string[] = [];
    const status = reader.element.shadowRoot?.querySelector('.spoken[role=status]') as Node;
    const listener = new MutationObserver(() => heard.push(status.textContent ?? ''));
    listener.observe(status, {childList: true, characterData: true, subtree: true});
    await reader.summary(() => {
      option(reader, 'short')?.click();
    });
    await until(() => heard.at(-1) === 'The summary is ready.');
    listener.disconnect();
    await reader.summary(() => {
      option(reader, 'long')?.click();
    });
    expect(localStorage.getItem(KEY)).to.equal('long');

    const next = await open();
    expect([next.element.length, chosen(next)]).to.deep.equal(['long', 'long']);
    next.element.length = 'short';
    await next.element.updateComplete;
    await until(() => chosen(next) === 'short');
    // What a script asks for is not the reader's choice.
    expect(localStorage.getItem(KEY)).to.equal('long');
  });

  it('heed no stored length where there is no choice of one', async () => {
    localStorage.setItem(KEY, 'long');
    const {element} = await place(story, 'controls="copy"');
    expect(element.length).to.equal('medium');
    const reader = await open('sentences="2"');
    expect(reader.element.length).to.equal('medium');
    expect(reader.part('length')).to.equal(undefined);
    localStorage.setItem(KEY, 'endless');
    expect((await place()).element.length).to.equal('medium');
  });

  it('work where storage is closed to the page', async () => {
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    replace(window, 'localStorage', undefined);
    Object.defineProperty(window, 'localStorage', {configurable: true, get: closed});
    const reader = await open();
    await reader.summary(() => {
      option(reader, 'short')?.click();
    });
    expect(chosen(reader)).to.equal('short');
  });

  it('turn points into a paragraph and back', async () => {
    const reader = await open();
    const format = reader.part('format');
    expect(format?.textContent.trim()).to.equal('As a paragraph');
    format?.focus();
    await reader.summary(() => format?.click());
    expect(reader.part('prose')).not.to.equal(undefined);
    expect(reader.element.type).to.equal('tldr');
    expect(format?.textContent.trim()).to.equal('As a list');
    expect(reader.element.shadowRoot?.activeElement).to.equal(format);
    await reader.summary(() => format?.click());
    expect(reader.part('points')).not.to.equal(undefined);
  });

  it('copy the summary with the title and the address, and say so for a moment', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    const reader = await open('', `<h1>The harbour of Vessby</h1>${story}`);
    const copy = reader.part('copy');
    copy?.click();
    await until(() => copy?.textContent.trim() === 'Copied');
    await until(() => said(reader) === 'Copied');
    const points = reader.sentences().map((sentence) => `• ${sentence}`);
    const address = document.URL.replace(/#.*/, '');
    expect(copied).to.deep.equal([`The harbour of Vessby\n\n${points.join('\n')}\n\n${address}`]);
    await until(() => copy?.textContent.trim() === 'Copy');
    await reader.summary(() => reader.part('format')?.click());
    reader.part('copy')?.click();
    await until(() => copied.length === 2);
    expect(copied[1]).to.equal(`The harbour of Vessby\n\n${reader.sentences().join(' ')}\n\n${address}`);
  });

  for (const [what, clipboard] of Object.entries({
    'is refused': {writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError'))},
    'is not there': undefined,
  })) {
    it(`say that it did not work where the clipboard ${what}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const reader = await open();
      reader.part('copy')?.click();
      await until(() => reader.part('copy')?.textContent.trim() === 'Could not copy');
      await until(() => said(reader) === 'Could not copy');
    });
  }

  it('tell how long the article and its summary take, for the eye and for the ear', async () => {
    const reader = await open();
    const [seen, heard] = Array.from(reader.part('meta')?.children ?? [], ({textContent}) => textContent);
    expect(seen).to.match(/^\d min read → \d+ sec$/);
    expect(heard).to.match(/^Reading time: \d minutes?\. Summary: \d+ seconds\.$/);
  });

  it('leave the focus on the toggle where the panel that has it is closed', async () => {
    const reader = await open();
    reader.part('copy')?.focus();
    reader.element.hide();
    await reader.element.updateComplete;
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.toggle('start'));
    reader.element.show();
    await reader.element.updateComplete;
    reader.part('copy')?.focus();
    // The box goes, and hands its opening on.
    reader.element.toggles = 'end';
    await reader.element.updateComplete;
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.toggle('end'));
  });
});
