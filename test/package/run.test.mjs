import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

for (const browsers of ['safari', 'chromium,safari']) {
  test(`BROWSERS=${browsers} is refused, and counted as a failure`, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['test/run.mjs'], {
      env: {...process.env, BROWSERS: browsers},
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stderr.trim(), 'BROWSERS names "safari"; it may list chromium, firefox, webkit');
    assert.equal(stdout.trim(), '0 passed, 1 failed, 0 skipped');
  });
}
