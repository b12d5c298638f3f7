import {expect} from 'chai';
import {availability, writeSummary} from '../../src/engines/built-in.js';
import {standIn} from './summarizer-stand-in.js';

const options = {type: 'key-points', length: 'medium', language: 'ja'} as const;

describe('what asks the browser’s own AI', () => {
  let browser: ReturnType<typeof standIn> | undefined;
  afterEach(() => {
    browser?.remove();
    browser = undefined;
  });
  const write = (text: string) =>
    writeSummary(
      {blocks: [{type: 'paragraph', text}]},
      {...options, signal: new AbortController().signal, onProgress: () => undefined, onText: () => undefined},
    );

  it('knows that there is none in a browser without it', async () => {
    const was = Object.getOwnPropertyDescriptor(globalThis, 'Summarizer');
    Reflect.deleteProperty(globalThis, 'Summarizer');
    expect(await availability(options)).to.equal('unavailable');
    if (was) Object.defineProperty(globalThis, 'Summarizer', was);
  });

  it('takes one that refuses to tell for none', async () => {
    const was = Object.getOwnPropertyDescriptor(globalThis, 'Summarizer');
    for (const refuse of [
      () => Promise.reject(new DOMException('Refused', 'NotAllowedError')),
      () => {
        throw new TypeError('Refused');
      },
    ]) {
      Object.defineProperty(globalThis, 'Summarizer', {configurable: true, value: {availability: refuse}});
      expect(await availability(options)).to.equal('unavailable');
    }
    if (was) Object.defineProperty(globalThis, 'Summarizer', was);
    else Reflect.deleteProperty(globalThis, 'Summarizer');
  });

  it('names no language where the article’s is not known', async () => {
    browser = standIn({});
    expect(await availability({type: 'tldr', length: 'short', language: ''})).to.equal('available');
    expect(browser.log.availability).to.deep.equal([{type: 'tldr', length: 'short', format: 'plain-text'}]);
  });

  it('cuts a text without spaces that is too long for the model in the middle', async () => {
    browser = standIn({quota: 8, write: (text) => text.slice(0, 2)});
    expect(await write('港は二月に閉まりますよ')).to.equal('港は');
    expect(browser.log.inputs.filter((input) => input.length <= 8)).to.deep.equal([
      '港は二月に閉',
      'まりますよ',
      '港は\n\nまり',
    ]);
  });

  it('gives up on a text that is too long however it is cut', async () => {
    browser = standIn({quota: 0});
    const error = await write('港は二月に閉まりますよ').catch((reason: unknown) => reason as DOMException);
    expect(error).to.have.property('name', 'QuotaExceededError');
    expect(browser.log.destroyed).to.equal(1);
  });
});
