import {expect} from 'chai';
import {html, LitElement, nothing, render} from 'lit';
import type {maker} from '../../src/engines/maker.js';
import {SummaryTask} from '../../src/element/summary-task.js';
import {contentsTemplate} from '../../src/element/panel/contents.js';
import {boxTemplate} from '../../src/element/templates/box.js';
import {en} from '../../src/locales/en.js';
import {ENGLISH} from '../../src/locales/load-locale.js';
import {harbourArticle} from '../harbour-article.js';
import {harbourRequest as request, madeSummary as summary} from './harbour-request.js';

class Host extends LitElement {}
customElements.define('summary-task-host', Host);
const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A task with an engine of the test's. */
function taskWith(make: typeof maker.make) {
  const said: string[] = [];
  const host = new Host();
  const task = new SummaryTask(host, make, {
    made: () => said.push('made'),
    failed: (error) => said.push(String(error)),
    progressed: (loaded) => said.push(String(loaded)),
  });
  return {host, task, said};
}

describe('SummaryTask', () => {
  it('runs an engine once for all who ask the same', async () => {
    let runs = 0;
    const {task, said} = taskWith(() => {
      runs++;
      return Promise.resolve(summary);
    });
    const [first, second] = await Promise.all([task.ensure(request), task.ensure({...request})]);
    expect(first).to.equal(second);
    expect(await task.ensure(request)).to.equal(summary);
    expect(runs).to.equal(1);
    expect(said).to.deep.equal(['made']);
    expect([task.isPending, task.hasFailed, task.summary]).to.deep.equal([false, false, summary]);
  });

  it('aborts a run that another takes the place of, and does not hear its answer', async () => {
    const signals: AbortSignal[] = [];
    const {task, said} = taskWith(async (_, {signal, length}) => {
      signals.push(signal);
      // It does not heed its signal.
      await after(length === 'short' ? 40 : 5);
      return {...summary, engine: length};
    });
    const first = task.ensure({...request, length: 'short'});
    await after(1);
    const second = task.ensure({...request, length: 'long'});
    const [ended] = await Promise.allSettled([first, second]);
    expect(ended).to.have.nested.property('reason.name', 'AbortError');
    await after(60);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
    expect(task.summary?.engine).to.equal('long');
    expect(said).to.deep.equal(['made']);
    expect([task.isSuperseded(first), task.isSuperseded(second)]).to.deep.equal([true, false]);
  });

  for (const [how, summarize] of [
    ['rejects', () => Promise.reject(new Error('no power'))],
    [
      'throws at once',
      () => {
        throw new Error('no power');
      },
    ],
  ] as [string, typeof maker.make][]) {
    it(`tells of an engine that ${how}, once, until it is tried again`, async () => {
      const {task, said} = taskWith(summarize);
      const failed = () => task.ensure(request).catch((reason: unknown) => String(reason));
      expect(await failed()).to.equal('Error: no power');
      expect(await failed()).to.equal('Error: no power');
      expect(said).to.deep.equal(['Error: no power']);
      expect([task.isPending, task.hasFailed]).to.deep.equal([false, true]);
      task.retry();
      // What is said of it stands until something else is known.
      expect(task.hasFailed).to.equal(true);
      await failed();
      expect(said).to.have.length(2);
    });
  }

  it('says that it is slow only when it is', async () => {
    const {task} = taskWith(async () => {
      await after(500);
      return summary;
    });
    const result = task.ensure(request);
    await after(100);
    expect(task.isSlow).to.equal(false);
    await after(300);
    expect(task.isSlow).to.equal(true);
    await result;
    expect(task.isSlow).to.equal(false);
  });
});

describe('the box', () => {
  const model = {
    placement: 'start',
    hasToggle: true,
    isRevealed: true,
    isWorking: false,
    summary: undefined,
    article: harbourArticle,
    type: 'key-points',
    direction: 'ltr',
    hasFailed: false,
    isRetrying: false,
    wording: ENGLISH,
    name: 'In short',
    suffix: '',
    note: undefined,
    length: 'medium',
    controls: [],
    panel: undefined,
    onLength: () => undefined,
    onType: () => undefined,
    slotAt: undefined,
    progress: undefined,
    onRewrite: () => undefined,
    onOwn: () => undefined,
    onStop: () => undefined,
    say: () => undefined,
    onToggle: () => undefined,
    onApproach: () => undefined,
    onRetry: () => undefined,
  } as const;
  const rendered = (changes: Partial<Parameters<typeof boxTemplate>[0]>) => {
    const root = document.createElement('div');
    render(html`${boxTemplate({...model, ...changes})}`, root);
    return root;
  };

  it('says that a summary could not be made, and offers to try again', () => {
    let tries = 0;
    const root = rendered({hasFailed: true, onRetry: () => tries++});
    expect(root.querySelector('[role=alert]')?.textContent).to.equal('The summary couldn’t be made.');
    root.querySelector<HTMLButtonElement>('[part="retry"]')?.click();
    expect(tries).to.equal(1);
  });

  it('says that it reads where that takes long, on the button that has the focus', () => {
    const toggle = rendered({isRevealed: false, isWorking: true}).querySelector('[part="toggle"]');
    expect(toggle?.textContent).to.include('Reading the article…');
    expect(toggle?.getAttribute('aria-disabled')).to.equal('true');
    expect(toggle?.hasAttribute('disabled')).to.equal(false);
  });

  it('shows what a sentence says as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const said = {...summary, sentences: [{text}]};
    const roots = (['key-points', 'tldr'] as const).map((type) => {
      const root = document.createElement('div');
      const offers = {
        hasLength: true,
        hasType: true,
        hasCopy: true,
        copyState: 'idle',
        onCopy: () => undefined,
      } as const;
      const contents = {
        ...model,
        ...offers,
        wording: {...ENGLISH, words: en},
        type,
        summary: said,
        source: (): typeof nothing => nothing,
        hasVanished: false,
      };
      render(contentsTemplate(contents), root);
      return root;
    });
    for (const root of [...roots, rendered({summary: said})]) {
      expect(root.querySelector('[part="text"]')?.textContent).to.equal(text);
      expect(root.querySelector('img')).to.equal(null);
    }
  });
});
