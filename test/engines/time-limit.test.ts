import {expect} from 'chai';
import type {Stay} from '../../src/engines/signs-of-life.js';
import {timeLimit} from '../../src/engines/time-limit.js';

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const never = () => new Promise<never>(() => undefined);

describe('timeLimit', () => {
  const {signal} = new AbortController();

  it('gives what the work gives, at once or later, and fails as it fails', async () => {
    expect(await timeLimit(() => 1, signal, 1000)).to.equal(1);
    expect(await timeLimit(() => Promise.resolve(2), signal, 1000)).to.equal(2);
    const thrown = new Error('At once');
    const work = () => {
      throw thrown;
    };
    expect(await failure(timeLimit(work, signal, 1000))).to.equal(thrown);
    expect(await failure(timeLimit(() => Promise.reject(thrown), signal, 1000))).to.equal(thrown);
  });

  it('gives up after a silence, and tells the work so', async () => {
    let told: AbortSignal | undefined;
    const work = (_: Stay, own: AbortSignal) => {
      told = own;
      return never();
    };
    const error = await failure(timeLimit(work, signal, 20));
    expect([error?.name, error?.message]).to.deep.equal(['TimeoutError', 'The engine was silent for 20 ms']);
    expect(told?.reason).to.equal(error);
  });

  it('gives up in the end however much is said, unless it comes further', async () => {
    const talk = async (isFurther: boolean) => {
      const given = timeLimit(
        async (stay, own) => {
          for (let count = 0; count < 20 && !own.aborted; count++) {
            stay(isFurther);
            await wait(20);
          }
          return 'The end';
        },
        signal,
        5000,
        200,
      );
      return (await failure(given))?.message ?? (await given);
    };
    expect(await talk(false)).to.equal('The engine did not end within 200 ms');
    expect(await talk(true)).to.equal('The end');
  });

  it('waits for nothing where it is not wanted any more, before it begins or later', async () => {
    const reason = new Error('Not wanted');
    expect(await failure(timeLimit(never, AbortSignal.abort(reason), 1000))).to.equal(reason);
    const abort = new AbortController();
    const given = failure(timeLimit(never, abort.signal, 1000));
    abort.abort(reason);
    expect(await given).to.equal(reason);
  });

  it('hears no sign of life of what is over', async () => {
    let late: Stay = () => undefined;
    let own: AbortSignal | undefined;
    await timeLimit(
      (stay, its) => {
        late = stay;
        own = its;
      },
      signal,
      10,
    );
    late(true);
    await wait(50);
    expect(own?.aborted).to.equal(false);
  });
});
