import {expect} from 'chai';
import {until} from '../until.js';
import {observeArticle} from '../../src/article/observe-article.js';

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('observeArticle', () => {
  let host: HTMLElement;
  let calls: number;
  let stop: () => boolean;
  beforeEach(() => {
    host = document.createElement('div');
    host.innerHTML = '<p>Text</p>';
    calls = 0;
    stop = observeArticle(host, () => calls++);
  });
  afterEach(() => {
    stop();
  });

  it('calls once for a burst of changes, of children and of text', async () => {
    for (let i = 0; i < 100; i++) {
      (host.querySelector('p')?.firstChild as Text).data = `Text ${i}`;
      host.append(document.createElement('p'));
      if (i % 10 === 0) await after(1);
    }
    expect(calls).to.equal(0);
    await until(() => calls > 0);
    await after(200);
    expect(calls).to.equal(1);
  });

  it('calls while changes do not stop', async () => {
    const timer = setInterval(() => {
      host.append('more ');
    }, 20);
    await until(() => calls > 0);
    clearInterval(timer);
  });

  it('calls no more when it is stopped', async () => {
    host.append('more');
    await after(0);
    stop();
    host.append('and more');
    await after(200);
    expect(calls).to.equal(0);
  });

  it('tells when it is stopped whether there is a change that it has not called for', async () => {
    expect(stop()).to.equal(false);
    stop = observeArticle(host, () => calls++);
    host.append('more');
    // It has not been told of that itself.
    expect(stop()).to.equal(true);
    stop = observeArticle(host, () => calls++);
    host.append('more');
    await after(0);
    expect(stop()).to.equal(true);
    stop = observeArticle(host, () => calls++);
    host.append('more');
    await until(() => calls === 1);
    expect(stop()).to.equal(false);
  });
});
