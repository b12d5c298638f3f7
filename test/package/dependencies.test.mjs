import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

/** Lit, what it is made of, and types that no browser loads. */
const LIT = [
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  '@types/trusted-types',
  'lit',
  'lit-element',
  'lit-html',
];

test('what is installed with the package is Lit alone', () => {
  const {stdout} = spawnSync('npm', ['ls', '--omit=dev', '--all', '--json'], {encoding: 'utf8'});
  const names = new Set();
  const gather = ({dependencies = {}}) => {
    for (const [name, dependency] of Object.entries(dependencies)) {
      names.add(name);
      gather(dependency);
    }
  };
  gather(JSON.parse(stdout));
  assert.deepEqual([...names].sort(), LIT);
});

test('the lock file says the same, and nothing of it runs when it is installed', () => {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(packages).filter(([path, {dev, devOptional}]) => path !== '' && !dev && !devOptional);
  assert.deepEqual(shipped.map(([path]) => path.replace('node_modules/', '')).sort(), LIT);
  for (const [path, {hasInstallScript}] of shipped) assert.notEqual(hasInstallScript, true, path);
});
