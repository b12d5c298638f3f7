import {expect} from 'chai';
import {LitElement} from 'lit';
import {readArticle} from '../../src/article/read-article.js';
import {PanelLoader} from '../../src/element/panel-loader.js';
import {Panel} from '../../src/element/panel/panel.js';

class Host extends LitElement {}
customElements.define('panel-loader-host', Host);

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('PanelLoader', () => {
  it('loads once for all who ask', async () => {
    const host = new Host();
    const panel = new Panel(host, () => readArticle(host));
    let loads = 0;
    const loader = new PanelLoader(host, () => {
      loads++;
      return Promise.resolve(panel);
    });
    loader.load();
    loader.load(true);
    expect([loader.isPending, loader.isSlow]).to.deep.equal([true, false]);
    await after(0);
    loader.load(true);
    expect([loads, loader.panel, loader.isPending]).to.deep.equal([1, panel, false]);
  });

  it('is not waited for where it cannot be had, and tried again only where that is asked', async () => {
    let loads = 0;
    const loader = new PanelLoader(new Host(), () => {
      loads++;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    loader.load();
    await after(0);
    expect([loader.panel, loader.isPending]).to.deep.equal([undefined, false]);
    loader.load();
    expect(loads).to.equal(1);
    loader.load(true);
    expect([loads, loader.isPending]).to.deep.equal([2, true]);
  });

  it('says when it is slow, after some seconds is waited for no more, and is not asked for anew while it may come', async () => {
    const host = new Host();
    const panel = new Panel(host, () => readArticle(host));
    let loads = 0;
    const loader = new PanelLoader(host, () => {
      loads++;
      return after(3400).then(() => panel);
    });
    const states = () => [loader.isPending, loader.isSlow, loader.panel];
    loader.load();
    await after(200);
    expect(states()).to.deep.equal([true, false, undefined]);
    await after(300);
    expect(states()).to.deep.equal([true, true, undefined]);
    await after(2650);
    for (let presses = 0; presses < 3; presses++) loader.load(true);
    expect(states()).to.deep.equal([false, false, undefined]);
    await after(500);
    loader.load(true);
    expect(states()).to.deep.equal([false, false, panel]);
    expect(loads).to.equal(1);
  });

  it('is tried again where it failed after it was waited for no more', async () => {
    let loads = 0;
    const loader = new PanelLoader(new Host(), () => {
      loads++;
      return after(3200).then(() => Promise.reject(new TypeError('Failed to fetch')));
    });
    loader.load();
    await after(3300);
    expect([loader.panel, loader.isPending]).to.deep.equal([undefined, false]);
    loader.load();
    expect(loads).to.equal(1);
    loader.load(true);
    expect([loads, loader.isPending]).to.deep.equal([2, true]);
  });
});
