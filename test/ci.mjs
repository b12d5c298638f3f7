// Everything that must hold before a change lands: `npm test`, and what runs the package in other programs.
import {isCurrent} from './chosen-tests.mjs';
import {count, report, tests} from './tally.mjs';

tests('npm test', 'npm', () => ['test']);
// It has installed and built what the others need as well.
if (isCurrent('cdn/tldr-article.min.js', ['src', 'build'])) {
  tests('The package in other programs', process.execPath, () => ['test/packaging/run.mjs']);
  tests('Real sites', process.execPath, () => ['test/cms/run.mjs']);
  tests('Frameworks', process.execPath, () => ['test/frameworks/run.mjs']);
} else count({failed: 1, failures: ['Nothing is built that other programs could be tried with']});
report();
