import {expect} from 'chai';
import type {Placement, TldrToggleEvent} from '../../src/index.js';
import {until} from '../until.js';
import {clear, place, story} from './story.js';

describe('the methods', () => {
  afterEach(clear);

  it('show, hide and toggle, and report what they did', async () => {
    const reader = await place();
    const events: [boolean, string, string][] = [];
    reader.element.addEventListener('tldr-toggle', ({open, placement, reason}: TldrToggleEvent) => {
      events.push([open, placement, reason]);
    });
    await reader.summary(() => {
      reader.element.show();
    });
    expect(reader.open()).to.deep.equal(['start']);
    reader.element.show();
    reader.element.show({at: 'end'});
    reader.element.toggle();
    expect(reader.element.open).to.equal(false);
    reader.element.hide();
    reader.element.toggle();
    expect(reader.element.open).to.equal(true);
    expect(events).to.deep.equal([
      [true, 'start', 'method'],
      [true, 'end', 'method'],
      [false, 'start', 'method'],
      [false, 'end', 'method'],
      [true, 'start', 'method'],
    ]);
  });

  it('show refuses a place that is none', async () => {
    const {element} = await place();
    expect(() => {
      element.show({at: 'middle' as Placement});
    }).to.throw(TypeError, 'start, end');
  });

  it('show waits for an article that is long enough, and reports nothing until it is seen', async () => {
    const reader = await place('<p>Short.</p>');
    let toggled = 0;
    reader.element.addEventListener('tldr-toggle', () => toggled++);
    reader.element.show();
    await reader.element.updateComplete;
    expect(toggled).to.equal(0);
    expect(['open', 'ready', 'too-short'].map((state) => reader.element.matches(`:state(${state})`))).to.deep.equal([
      false,
      false,
      true,
    ]);
    await reader.summary(() => {
      reader.element.innerHTML = story;
    });
    expect(reader.open()).to.deep.equal(['start']);
    reader.element.innerHTML = '<p>Short again.</p>';
    await until(() => reader.element.matches(':state(too-short)'));
    expect(['open', 'ready'].map((state) => reader.element.matches(`:state(${state})`))).to.deep.equal([false, false]);
  });

  it('summarize gives the summary and shows nothing', async () => {
    const reader = await place();
    expect(reader.element.summary).to.equal(undefined);
    const summary = await reader.element.summarize();
    expect(summary.sentences.length).to.be.greaterThan(1);
    expect(reader.element.summary).to.equal(summary);
    expect(reader.open()).to.deep.equal([]);
    expect(await reader.element.summarize()).to.equal(summary);
  });

  it('summarize gives the summary that is then shown', async () => {
    const reader = await place();
    const {sentences} = await reader.element.summarize();
    await reader.press('start');
    await until(() => reader.open().length > 0);
    expect(reader.open()).to.deep.equal(['start']);
    expect(reader.sentences()).to.deep.equal(sentences.map(({text}) => text));
  });

  it('summarize reads the article as it is now', async () => {
    const {element} = await place();
    await element.summarize();
    const last = 'The dredger Marit left the harbour of Vessby with the channel of the ferries open.';
    element.insertAdjacentHTML('beforeend', `<p>${last}</p>`);
    element.sentences = 100;
    const {sentences} = await element.summarize();
    expect(sentences.at(-1)?.text).to.equal(last);
    expect(element.article?.blocks.at(-1)?.text).to.equal(last);
  });

  it('summarize gives the newest where an option changes meanwhile', async () => {
    const {element} = await place();
    const first = element.summarize();
    element.sentences = 2;
    const second = element.summarize();
    expect((await first).sentences).to.have.length(2);
    expect(await first).to.equal(await second);
  });

  it('summarize ends with its signal', async () => {
    const {element} = await place();
    const early = await element.summarize({signal: AbortSignal.abort('early')}).catch((reason: unknown) => reason);
    expect(early).to.equal('early');
    const abort = new AbortController();
    const late = element.summarize({signal: abort.signal}).catch((reason: unknown) => reason);
    abort.abort('late');
    expect(await late).to.equal('late');
    // Another caller's wait does not end with it.
    expect((await element.summarize()).sentences.length).to.be.greaterThan(0);
  });

  it('summarize works on an element that was never in the page', async () => {
    const element = document.createElement('tldr-article');
    element.innerHTML = '<p>The bridge is closed. It opens again in May.</p>';
    const {sentences} = await element.summarize();
    expect(sentences.length).to.be.greaterThan(0);
  });
});
