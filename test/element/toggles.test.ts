import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import type {TldrArticle, TldrToggleEvent} from '../../src/index.js';
import {clear, place, Reader, story} from './story.js';

describe('the toggles', () => {
  afterEach(clear);

  it('stand above and below the article, closed', async () => {
    const reader = await place();
    expect(reader.toggles()).to.have.length(2);
    expect(reader.open()).to.deep.equal([]);
    const [start, end] = reader.toggles();
    for (const toggle of [start, end]) {
      expect(toggle?.textContent.replace(/\s+/g, ' ').trim()).to.equal('No time to read? Get a summary');
      expect(toggle?.getAttribute('aria-expanded')).to.equal('false');
    }
    const article = reader.part('article')?.getBoundingClientRect();
    expect(start?.getBoundingClientRect().bottom).to.be.at.most(article?.top ?? 0);
    expect(end?.getBoundingClientRect().top).to.be.at.least(article?.bottom ?? Infinity);
  });

  for (const placement of ['start', 'end'] as const) {
    it(`open the panel at the ${placement} and close it`, async () => {
      const reader = await place();
      await reader.summary(() => {
        reader.toggle(placement).click();
      });
      expect(reader.open()).to.deep.equal([placement]);
      const toggle = reader.toggle(placement);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(toggle.textContent).to.include('Hide summary');
      const controlled = reader.element.shadowRoot?.getElementById(toggle.getAttribute('aria-controls') ?? '');
      expect(controlled?.querySelector('[part~="panel"]')).not.to.equal(null);

      await reader.press(placement);
      expect(reader.toggle(placement).getAttribute('aria-expanded')).to.equal('false');
      expect(reader.toggle(placement)).to.equal(toggle);
      expect(reader.element.open).to.equal(false);
    });
  }

  it('open independently and share one summary', async () => {
    const reader = await place();
    let made = 0;
    reader.element.addEventListener('tldr-summary', () => made++);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    await reader.press('end');
    expect(reader.open()).to.deep.equal(['start', 'end']);
    expect(reader.sentences('end')).to.deep.equal(reader.sentences('start'));
    expect(made).to.equal(1);

    await reader.press('start');
    expect(reader.toggle('start').getAttribute('aria-expanded')).to.equal('false');
    expect(reader.toggle('end').getAttribute('aria-expanded')).to.equal('true');
    expect(reader.element.open).to.equal(true);
  });

  it('show sentences that stand in the article word for word', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    expect(reader.sentences().length).to.be.greaterThan(1);
    for (const sentence of reader.sentences()) expect(reader.element.textContent).to.include(sentence);
  });

  it('work by keyboard and keep the focus', async () => {
    const reader = await place();
    const toggle = reader.toggle('end');
    toggle.focus();
    await reader.summary(() => void sendKeys({press: 'Enter'}));
    expect(reader.open()).to.deep.equal(['end']);
    expect(reader.element.shadowRoot?.activeElement).to.equal(toggle);
    await sendKeys({press: ' '});
    await reader.element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(reader.element.shadowRoot?.activeElement).to.equal(toggle);
  });

  it('report each press, out of the component that they stand in', async () => {
    const reader = await place();
    const events: [boolean, string, string][] = [];
    const note = ({open, placement, reason}: TldrToggleEvent) => {
      events.push([open, placement, reason]);
    };
    const outer = document.body.appendChild(document.createElement('div'));
    outer.attachShadow({mode: 'open'}).append(reader.element);
    outer.addEventListener('tldr-toggle', note);
    await reader.press('start');
    await reader.press('end');
    await reader.press('start');
    expect(events).to.deep.equal([
      [true, 'start', 'press'],
      [true, 'end', 'press'],
      [false, 'start', 'press'],
    ]);
  });

  it('can be pressed again before the summary is there', async () => {
    const reader = await place();
    reader.toggle('start').click();
    reader.toggle('start').click();
    await reader.element.updateComplete;
    await reader.element.summarize();
    await reader.element.updateComplete;
    expect(reader.element.open).to.equal(false);
    expect(reader.open()).to.deep.equal([]);
  });

  it('are absent where the article is too short', async () => {
    for (const inner of ['', '<img alt="">', '<p>One short sentence.</p>', '<p> </p>']) {
      const reader = await place(inner);
      expect(reader.toggles()).to.deep.equal([]);
      expect(reader.element.matches(':state(too-short)')).to.equal(true);
    }
  });

  it('are absent in an element inside another, whose article is theirs too', async () => {
    const reader = await place(`<tldr-article>${story}</tldr-article><p>After it.</p>`);
    const inner = reader.element.querySelector('tldr-article');
    await inner?.updateComplete;
    expect(reader.toggles()).to.have.length(2);
    expect(inner?.shadowRoot?.querySelector('[part~="toggle"]')).to.equal(null);
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    for (const sentence of reader.sentences()) expect(story).to.include(sentence);
  });

  it('are absent in an element inside another through shadow roots and slots, open or not', async () => {
    const reader = await place(`<div id="wrap">${story}</div>`);
    const wrap = reader.element.querySelector('#wrap');
    const root = wrap?.attachShadow({mode: 'open'});
    if (!root) throw new Error('There is no shadow root');
    root.innerHTML = '<tldr-article open toggles="none"><slot></slot></tldr-article>';
    const inner = new Reader(root.firstElementChild as TldrArticle);
    await inner.element.updateComplete;
    expect([inner.box('start'), inner.box('end')]).to.deep.equal([undefined, undefined]);
    expect(inner.element.matches(':state(open)')).to.equal(false);
  });

  it('never leave open what they cannot close', async () => {
    const reader = await place();
    await reader.summary(() => {
      reader.toggle('start').click();
    });
    reader.element.toggles = 'end';
    await reader.element.updateComplete;
    expect(reader.box('start')).to.equal(undefined);
    expect(reader.open()).to.deep.equal(['end']);
    reader.element.show({at: 'start'});
    await reader.element.updateComplete;
    expect(reader.box('start')).to.equal(undefined);
    await reader.press('end');
    expect(reader.element.open).to.equal(false);
  });
});
