import {expect} from 'chai';
import {Pacer} from '../../src/summarizer/pacer.js';

describe('Pacer', () => {
  const now = performance.now.bind(performance);
  let clock = 0;

  beforeEach(() => {
    clock = 1000;
    performance.now = () => clock;
  });
  afterEach(() => {
    performance.now = now;
  });

  it('is due after 8 ms of work, half a frame, and again as long after a rest', async () => {
    const pacer = new Pacer();
    for (let slice = 0; slice < 3; slice++) {
      expect(pacer.isDue).to.equal(false);
      clock += 7;
      expect(pacer.isDue).to.equal(false);
      clock += 1;
      expect(pacer.isDue).to.equal(true);
      await pacer.rest();
    }
  });

  it('lets other tasks run while it rests', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'));
    const pacer = new Pacer();
    // A timer may take a few turns to come up.
    for (let turn = 0; turn < 10_000 && order.length === 0; turn++) await pacer.rest();
    expect(order).to.deep.equal(['timer']);
  });

  it('ends the work by the reason of its signal, at the start and after a rest', async () => {
    const reason = new Error('enough');
    expect(() => new Pacer(AbortSignal.abort(reason))).to.throw('enough');
    const abort = new AbortController();
    const pacer = new Pacer(abort.signal);
    const rest = pacer.rest().then(
      () => 'rested',
      (error: unknown) => error,
    );
    abort.abort(reason);
    expect(await rest).to.equal(reason);
  });
});
