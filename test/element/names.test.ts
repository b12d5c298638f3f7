import {expect} from 'chai';
import {until} from '../until.js';
import {clear, place, type Reader, story} from './story.js';

const accessibleName = (button: HTMLElement) => button.textContent.replace(/\s+/g, ' ').replaceAll(' :', ':').trim();

describe('the names of what is on a page', () => {
  afterEach(clear);

  it('are plain where there is one article', async () => {
    const reader = await place(`<h1>The harbour</h1>${story}`);
    expect(reader.toggles().map(accessibleName)).to.deep.equal([
      'No time to read? Get a summary',
      'No time to read? Get a summary',
    ]);
    expect(panels(reader)).to.deep.equal(['In short: The harbour', 'In short: The harbour (2)']);
  });

  it('tell two articles apart, by their titles and else by a number', async () => {
    const first = await place(`<h1>The harbour</h1>${story}`);
    const second = await place(`<h1>The pier</h1>${story}`);
    const third = await place(`<h1>The pier</h1>${story}<a slot="next" href="#next">Next</a>`);
    await Promise.all([first, second, third].map(({element}) => element.updateComplete));
    const names = [first, second, third].map((reader) => accessibleName(reader.toggle('start')));
    expect(names).to.deep.equal([
      'No time to read? Get a summary: The harbour',
      'No time to read? Get a summary: The pier',
      'No time to read? Get a summary: The pier (2)',
    ]);
    const all = [first, second, third].flatMap(panels);
    expect(new Set(all).size).to.equal(6);
    expect(third.part('nav')?.getAttribute('aria-label')).to.equal('More articles: The pier (2)');

    const heading = first.element.querySelector('h1');
    if (heading) heading.textContent = 'The pier';
    await until(() => accessibleName(second.toggle('start')).endsWith('The pier (2)'));
    if (heading) heading.textContent = 'The harbour';
    await until(() => accessibleName(second.toggle('start')).endsWith('The pier'));

    second.element.remove();
    third.element.remove();
    await first.element.updateComplete;
    expect(accessibleName(first.toggle('start'))).to.equal('No time to read? Get a summary');
  });

  it('are not asked for again where another comes that changes none', async () => {
    const first = await place(`<h1>The harbour</h1>${story}`);
    const second = await place(`<h1>The pier</h1>${story}`);
    await Promise.all([first, second].map(({element}) => element.updateComplete));
    let updates = 0;
    for (const {element} of [first, second]) element.addController({hostUpdated: () => updates++});
    const third = await place(`<h1>The pier</h1>${story}`);
    await third.element.updateComplete;
    expect(accessibleName(third.toggle('start'))).to.equal('No time to read? Get a summary: The pier (2)');
    expect(updates).to.equal(0);

    second.element.remove();
    await third.element.updateComplete;
    expect(accessibleName(third.toggle('start'))).to.equal('No time to read? Get a summary: The pier');
    expect(updates).to.equal(0);
  });
});

function panels(reader: Reader): (string | null | undefined)[] {
  return (['start', 'end'] as const).map((placement) =>
    reader.box(placement)?.querySelector('[part=panel]')?.getAttribute('aria-label'),
  );
}
