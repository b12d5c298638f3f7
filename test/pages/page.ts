import {Reader} from '../element/story.js';
import {until} from '../until.js';

/**
 * Stands first in every page and notes what goes wrong in it: exceptions, rejections, what the console is told, and what
 * breaks the page's policy; and what else that is told.
 */
const LISTENER = `
  window.faults = [];
  addEventListener('error', ({message}) => faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => faults.push(\`\${effectiveDirective} \${blockedURI}\`));
  for (const level of ['error', 'warn']) console[level] = (...args) => faults.push(args.join(' '));
  window.remarks = [];
  console.info = (...args) => remarks.push(args.join(' '));
`;
const LISTENING = `<script>${LISTENER}</script>`;

/** How many pages and files have been put on the server by this test file. */
let put = 0;

export interface Markup {
  readonly html?: string;
  readonly head?: string;
  readonly bodyAttributes?: string;
  readonly body: string;
}

/** A page of its own, in a frame. */
export class Page {
  private constructor(readonly frame: HTMLIFrameElement) {}

  /** Opens the page at an address; its styles and scripts are asked for where it asks for them. */
  static async open(address: string, {width = 900, scripts = true} = {}): Promise<Page> {
    const base = new URL(address, location.href);
    const page = new DOMParser().parseFromString(await (await fetch(base)).text(), 'text/html');
    for (const link of page.querySelectorAll('link')) link.href = new URL(link.getAttribute('href') ?? '', base).href;
    for (const script of page.querySelectorAll('script')) {
      script.src = new URL(script.getAttribute('src') ?? '', base).href;
    }
    page.head.insertAdjacentHTML('afterbegin', LISTENING);
    return Page.#open(`<!doctype html>${page.documentElement.outerHTML}`, width, scripts);
  }

  /** Opens a page with this in its head and its body, and these attributes. */
  static render(
    {html = 'lang="en"', head = '', bodyAttributes = '', body}: Markup,
    {scripts = true, width = 900, doctype = '<!doctype html>'} = {},
  ): Promise<Page> {
    const markup = `${doctype}<html ${html}><head><meta charset="utf-8"><title>A page</title>${LISTENING}${head}</head><body ${bodyAttributes}>${body}</body></html>`;
    return Page.#open(markup, width, scripts);
  }

  /** Puts a file on the server, under an address of its own. */
  static async put(body: string, type: string, headers: Record<string, string> = {}): Promise<string> {
    const address = `/served/${crypto.randomUUID()}/${++put}`;
    const answer = {headers: {'Content-Type': `${type}; charset=utf-8`, ...headers}, body};
    await fetch(address, {method: 'PUT', body: JSON.stringify(answer)});
    return address;
  }

  /** Opens a page that a server sends, with these headers. What listens for faults is a script of the same site. */
  static async serve({html = 'lang="en"', head = '', body}: Markup, headers: Record<string, string>): Promise<Page> {
    const listener = await Page.put(LISTENER, 'text/javascript');
    const markup = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A page</title><script src="${listener}"></script>${head}</head><body>${body}</body></html>`;
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 700px; border: 0';
    frame.src = await Page.put(markup, 'text/html', headers);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    document.body.append(frame);
    await loaded;
    return new Page(frame);
  }

  static async #open(markup: string, width = 900, scripts = true): Promise<Page> {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width: ${width}px; height: 700px; border: 0`;
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
    const isQuirky = !markup.startsWith('<!doctype');
    if (!isQuirky) frame.srcdoc = markup;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    document.body.append(frame);
    if (isQuirky) {
      // What is in an attribute is never read so.
      frame.contentDocument?.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      frame.contentDocument?.write(markup);
      frame.contentDocument?.close();
    }
    await loaded;
    return new Page(frame);
  }

  get document(): Document {
    const {contentDocument} = this.frame;
    if (!contentDocument) throw new Error('The page cannot be seen into');
    return contentDocument;
  }

  /** What has gone wrong in it. */
  get faults(): string[] {
    return (this.frame.contentWindow as unknown as {faults: string[]}).faults;
  }

  /** What its scripts have said that is no fault. */
  get remarks(): string[] {
    return (this.frame.contentWindow as unknown as {remarks: string[]}).remarks;
  }

  /** The reader of its first element, once that stands with its toggles. */
  async reader(): Promise<Reader> {
    const element = this.document.querySelector('tldr-article');
    if (!element) throw new Error('The page has no element');
    const reader = new Reader(element);
    await until(() => reader.toggles().length > 0);
    return reader;
  }

  close(): void {
    this.frame.remove();
  }
}
