// Everything that must hold before a change lands: `npm test`, and what runs the package in other programs.
import {report, tests} from './tally.mjs';

const script = (title, ...args) => tests(title, 'npm', () => args);

script('npm test', 'test');
script('The package in other programs', 'run', '--silent', 'test:package');
script('Real sites', 'run', '--silent', 'test:cms');
script('Frameworks', 'run', '--silent', 'test:frameworks');
report();
