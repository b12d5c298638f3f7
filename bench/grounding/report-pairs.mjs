import {measureGrounding} from '../../test/grounding/measure.mjs';
import {SETS} from '../../test/grounding/sets.mjs';
import {formatTable} from '../table.mjs';

const percent = (share) => `${(100 * share).toFixed(1)}%`;

/**
 * Holds the tests' sentences against their articles, and prints how many unsupported ones are found and how many supported
 * ones are called so, by kind; of one set that is asked for also which ones it gets wrong.
 */
export async function reportPairs(asked) {
  const measured = {};
  for (const name of asked === undefined ? SETS : [asked])
    measured[name] = await measureGrounding(await import(`../../test/grounding/${name}.mjs`));

  const called = (results) => `${results.filter(({found}) => !found).length} of ${results.length}`;
  for (const isSupported of [false, true]) {
    const kinds = new Set(
      Object.values(measured).flatMap(({results}) =>
        results.filter((result) => result.isSupported === isSupported).map(({kind}) => kind),
      ),
    );
    console.log(
      formatTable(
        [`${isSupported ? 'supported' : 'unsupported'}, called unsupported`, ...Object.keys(measured)],
        Array.from(kinds, (kind) => [
          kind || 'of no kind',
          ...Object.values(measured).map(({results}) =>
            called(results.filter((result) => result.isSupported === isSupported && result.kind === kind)),
          ),
        ]),
      ),
    );
  }
  console.log(
    formatTable(
      ['all', ...Object.keys(measured)],
      [
        ['recall of unsupported', ...Object.values(measured).map(({recall}) => percent(recall))],
        ['false alarms on supported', ...Object.values(measured).map(({falseAlarms}) => percent(falseAlarms))],
        ['supported that lead back', ...Object.values(measured).map(({leadingBack}) => percent(leadingBack))],
      ],
    ),
  );
  if (asked !== undefined) {
    for (const {article, sentence, isSupported, found, reason} of measured[asked].results) {
      if (found !== isSupported)
        console.log(`${isSupported ? `false alarm (${reason})` : 'missed'}: ${article}: ${sentence}`);
    }
  }
}
