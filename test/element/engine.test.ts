import {expect} from 'chai';
import {maker} from '../../src/engines/maker.js';
import {until} from '../until.js';
import {clear, place, type Reader} from './story.js';

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('the element and its engine', () => {
  const summarize = maker.make.bind(maker);
  let runs = 0;
  const use = (engine: typeof maker.make) => {
    maker.make = (article, options) => {
      runs++;
      return engine(article, options);
    };
  };
  beforeEach(() => {
    runs = 0;
    use(summarize);
  });
  afterEach(() => {
    maker.make = summarize;
    clear();
  });
  const fail = () => Promise.reject(new Error('no power'));
  const slow =
    (time: number): typeof maker.make =>
    async (...request) => {
      await after(time);
      return summarize(...request);
    };
  const action = (reader: Reader) => reader.part('action')?.textContent.trim();
  const states = ({element}: Reader) =>
    ['open', 'busy', 'ready', 'error', 'too-short'].filter((state) => element.matches(`:state(${state})`));

  it('is asked once, however often and wherever the reader asks', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.press('end');
    await reader.press('start');
    await reader.press('start');
    await reader.element.summarize();
    expect(runs).to.equal(1);
  });

  it('is asked once where the element moves meanwhile', async () => {
    use(slow(100));
    const reader = await place();
    const section = document.body.appendChild(document.createElement('section'));
    await reader.summary(() => {
      reader.toggle('end').click();
      section.append(reader.element);
    });
    section.before(reader.element);
    await after(150);
    expect(runs).to.equal(1);
    expect(reader.open()).to.deep.equal(['end']);
  });

  it('says that it reads where that takes long, and cannot be pressed shut meanwhile', async () => {
    use(slow(700));
    const reader = await place();
    const reasons: string[] = [];
    reader.element.addEventListener('tldr-toggle', ({open}) => reasons.push(String(open)));
    reader.toggle('start').click();
    await until(() => action(reader) === 'Reading the article…');
    expect(reader.toggle('start').getAttribute('aria-disabled')).to.equal('true');
    expect(states(reader)).to.deep.equal(['busy']);
    await reader.press('start');
    await until(() => reader.open().length === 1);
    expect(action(reader)).to.equal('Hide summary');
    expect(reasons).to.deep.equal(['true']);
  });

  it('says that it failed, and tries again where the reader asks', async () => {
    use(fail);
    const reader = await place();
    const errors: unknown[] = [];
    document.addEventListener('tldr-error', ({error}) => errors.push(error), {once: true});
    await reader.press('start');
    await until(() => reader.part('retry') !== undefined);
    expect(String(errors)).to.equal('Error: no power');
    expect(states(reader)).to.deep.equal(['open', 'error']);
    expect(reader.part('status')?.textContent).to.equal('The summary couldn’t be made.');

    // It fails again: the reader is where they were.
    use((...request) => slow(50)(...request).then(fail));
    const retry = reader.part('retry');
    retry?.focus();
    retry?.click();
    await reader.element.updateComplete;
    expect(reader.part('status')?.textContent).to.equal('Reading the article…');
    expect(states(reader)).to.deep.equal(['open', 'busy']);
    retry?.click();
    await until(() => reader.part('status')?.textContent === 'The summary couldn’t be made.');
    expect(reader.element.shadowRoot?.activeElement).to.equal(retry);
    expect(runs).to.equal(2);

    // It works: the button is gone, and the focus on the one that closes what came.
    use(summarize);
    await reader.summary(() => retry?.click());
    expect(reader.part('retry')).to.equal(undefined);
    expect(reader.sentences().length).to.be.greaterThan(1);
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.toggle('start'));
    expect(states(reader)).to.deep.equal(['open', 'ready']);
  });

  it('keeps the focus in a panel without a toggle', async () => {
    use(fail);
    const reader = await place(undefined, 'open toggles="none"');
    await until(() => reader.part('retry') !== undefined);
    reader.part('retry')?.focus();
    use(summarize);
    await reader.summary(() => reader.part('retry')?.click());
    expect(reader.element.shadowRoot?.activeElement).to.equal(reader.part('panel'));
  });

  it('is given the article as it is when the reader asks', async () => {
    const reader = await place();
    const first = reader.element.querySelector('p')?.firstChild as Text;
    first.data = 'The pier of Vessby was sold to a bank. The harbour stays with the town of Vessby.';
    reader.element.sentences = 100;
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.sentences()[0]).to.equal('The pier of Vessby was sold to a bank.');
    expect(runs).to.equal(1);
  });

  it('gives what was asked for last, where it is changed as the summary comes', async () => {
    const {element} = await place();
    element.sentences = 1;
    use(async (...request) => {
      const summary = await summarize(...request);
      use(summarize);
      // Between the engine's answer and its coming to who asked.
      queueMicrotask(() => {
        element.sentences = 3;
        element.open = true;
      });
      return summary;
    });
    expect((await element.summarize()).sentences).to.have.length(3);
  });

  it('is not waited for by who asked where the element is removed', async () => {
    use(() => new Promise(() => undefined));
    const {element} = await place();
    const asked = element.summarize().catch((reason: unknown) => reason);
    element.remove();
    expect(await asked).to.have.property('name', 'AbortError');
  });
});
