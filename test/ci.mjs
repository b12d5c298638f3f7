// Everything that must hold before a change lands: `npm test`, and what runs the package in other programs.
import {report, tests} from './tally.mjs';

const script = (title, ...args) => tests(title, 'npm', () => args);

script('npm test', 'test');
script('Real sites', 'run', '--silent', 'test:cms');
script('Frameworks', 'run', '--silent', 'test:frameworks');
report();
