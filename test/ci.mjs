// Everything that must hold before a change lands: `npm test`, and what runs the package in other programs.
import {report, tests} from './tally.mjs';

tests('npm test', 'npm', () => ['test']);
// It has installed and built what these need as well.
for (const [title, folder] of [
  ['The package in other programs', 'packaging'],
  ['Real sites', 'cms'],
  ['Frameworks', 'frameworks'],
]) {
  tests(title, process.execPath, () => [`test/${folder}/run.mjs`]);
}
report();
