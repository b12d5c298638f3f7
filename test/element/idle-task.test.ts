import {expect} from 'chai';
import {LitElement} from 'lit';
import type {MadeSummary, RewriteOptions} from '../../src/engines/made-summary.js';
import type {MakeOptions} from '../../src/engines/make-summary.js';
import {SummaryTask} from '../../src/element/summary-task.js';
import {harbourRequest as request, madeSummary as made} from './harbour-request.js';

class Host extends LitElement {}
customElements.define('idle-task-host', Host);

/** A task whose engine gives `summary`, and what it has told. */
function taskWith(summary: MadeSummary) {
  const said: string[] = [];
  const given: MakeOptions[] = [];
  const task = new SummaryTask(
    new Host(),
    (_, options) => {
      given.push(options);
      return Promise.resolve(summary);
    },
    {
      made: () => said.push('made'),
      failed: () => said.push('failed'),
      progressed: (loaded) => said.push(String(loaded)),
    },
  );
  return {task, said, given};
}

describe('SummaryTask, asked at the wrong time', () => {
  it('has nothing to write anew, to stop, to give up or to try again before there was a run', () => {
    const {task, said} = taskWith(made);
    task.rewrite();
    task.stop();
    task.abandon();
    task.retry();
    expect([task.isPending, task.hasFailed, task.progress, task.summary, said.length]).to.deep.equal([
      false,
      false,
      undefined,
      undefined,
      0,
    ]);
  });

  it('has nothing to stop once the summary is there, nor to write anew where nobody offers to', async () => {
    const {task, said, given} = taskWith(made);
    await task.ensure(request);
    task.rewrite();
    task.stop();
    task.abandon();
    task.retry();
    expect(await task.ensure(request)).to.equal(made);
    expect([task.isPending, given.length, said]).to.deep.equal([false, 1, ['made']]);
  });

  it('has what is offered written once, however often that is pressed', async () => {
    let writes = 0;
    const rewritten = {...made, engine: 'rewritten'};
    const rewrite = () => {
      writes++;
      return Promise.resolve(rewritten);
    };
    const {task} = taskWith({...made, rewrite});
    await task.ensure(request);
    task.rewrite();
    task.rewrite();
    expect(await task.ensure(request)).to.equal(rewritten);
    expect(writes).to.equal(1);
  });

  it('hears no progress of what is over, or stopped', async () => {
    let options: RewriteOptions | undefined;
    const rewrite = (given: RewriteOptions) => {
      options = given;
      return new Promise<never>(() => undefined);
    };
    const {task, said, given} = taskWith({...made, rewrite});
    await task.ensure(request);
    given[0]?.onProgress(0.5);
    expect(said.splice(0)).to.deep.equal(['made']);
    task.rewrite();
    options?.onProgress(0.25);
    expect([said.splice(0), task.progress]).to.deep.equal([['0.25'], 0.25]);
    task.stop();
    options?.onProgress(0.75);
    expect([said, task.progress, options?.signal.aborted]).to.deep.equal([[], undefined, true]);
  });
});
