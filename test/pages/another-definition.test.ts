import {expect} from 'chai';
import {story} from '../element/story.js';
import {until} from '../until.js';
import {Page} from './page.js';

describe('on a page where the name of the element is taken', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });
  const open = async (members: string) => {
    page = await Page.render({
      head: `<script>customElements.define('tldr-article', class extends HTMLElement {${members}});</script>
        <script type="module" src="/cdn/tldr-article.min.js"></script>`,
      body: `<tldr-article>${story}</tldr-article>`,
    });
    await until(() => page.faults.length > 0);
    return page.faults;
  };

  it('by another version, it says which of them serves', async () => {
    const [said, ...others] = await open("static version = '0.0.1'");
    expect(said).to.match(/^<tldr-article> \d+\.\d+\.\d+: not used, 0\.0\.1 is defined already\.$/);
    expect(others).to.deep.equal([]);
  });

  it('by something that tells no version, it says that too, and leaves the article as it is', async () => {
    const [said, ...others] = await open('');
    expect(said).to.match(/^<tldr-article> \d+\.\d+\.\d+: not used, another is defined already\.$/);
    expect(others).to.deep.equal([]);
    expect(page.document.querySelector('tldr-article')?.shadowRoot).to.equal(null);
  });
});
