import {expect} from 'chai';
import {type Reader, story} from '../element/story.js';
import {Page} from '../pages/page.js';
import {until} from '../until.js';

const LINKS = '<a slot="prev" href="#p">The one before</a><a slot="next" href="#n">The one after</a>';
/** What wraps an article in a page. */
export const wrapped = (attributes = '', inner = story) =>
  `<tldr-article ${attributes}>${inner}${LINKS}</tldr-article>`;

/** A script that runs before all others of a page. */
export const first = (code: string) => `<script>${code}</script>`;
export const scriptFrom = (folder: string) => `<script type="module" src="${folder}/tldr-article.min.js"></script>`;
export const script = scriptFrom('/cdn');

/** What a server may do to a file: see `test/server/faulty-files.mjs`. */
export type Fault = 'missing' | 'html' | 'broken' | 'late' | 'later' | 'once' | 'cut';

/** The folder of the built files, where one of them has a fault. */
export const faulty = (fault: Fault, file: string) =>
  `/faulty/${fault}/${file.replaceAll('/', '~')}/${crypto.randomUUID()}/cdn`;

export const text = (reader: Reader, part: string) => reader.part(part)?.textContent.trim();

/** Presses the toggle, and waits until there is a summary to be read. */
export async function read(reader: Reader): Promise<void> {
  await reader.summary(() => {
    reader.toggle('start').click();
  });
}

/** A page that is watched: its light DOM is as it was printed, all of it can be read, and nothing was thrown in it. */
export class Watched {
  readonly #page: Page;
  readonly #children: readonly Node[];
  readonly #markup: string;

  constructor(page: Page) {
    this.#page = page;
    const {element} = this;
    this.#children = Array.from(element.childNodes);
    this.#markup = element.innerHTML;
  }

  /** Opens a page with one element. */
  static async open(head: string, body = wrapped(), html?: string): Promise<Watched> {
    return new Watched(await Page.render({head, body, ...(html !== undefined && {html})}));
  }

  get page(): Page {
    return this.#page;
  }

  get element(): Element {
    const element = this.#page.document.querySelector('tldr-article');
    if (!element) throw new Error('The page has no element');
    return element;
  }

  reader(): Promise<Reader> {
    return this.#page.reader();
  }

  /** Everything that the reader of a sentence goes by stands in the article. */
  expectSummary(reader: Reader): void {
    expect(reader.sentences().length).to.be.greaterThan(1);
    for (const sentence of reader.sentences()) expect(reader.element.textContent).to.include(sentence);
  }

  /** To be called when all is done. @param faults What the page has a right to complain of. */
  expectUnchanged(faults: readonly RegExp[] = []): void {
    const {element} = this;
    expect(element.innerHTML).to.equal(this.#markup);
    expect(Array.from(element.childNodes).every((node, index) => node === this.#children[index])).to.equal(true);
    for (const child of element.children) expect(child.getClientRects().length).to.be.greaterThan(0);
    expect(this.#page.faults.filter((fault) => !faults.some((known) => known.test(fault)))).to.deep.equal([]);
  }

  /** Closes the page, as it was. */
  close(): void {
    this.expectUnchanged();
    this.#page.close();
  }

  /** Waits until the page stands open with a panel, or with what is shown in its place. */
  async opened(reader: Reader): Promise<void> {
    await until(() => reader.open().length > 0);
  }
}
