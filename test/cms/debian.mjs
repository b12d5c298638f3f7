import {runProgram} from './run-program.mjs';

const isInstalled = (name) =>
  runProgram('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name]).then(
    (status) => status === 'installed',
    () => false,
  );

const missingOf = async (packages) => {
  const missing = [];
  for (const name of packages) if (!(await isInstalled(name))) missing.push(name);
  return missing;
};

const apt = (...args) =>
  runProgram('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {env: {DEBIAN_FRONTEND: 'noninteractive'}});

/** Installs those of these packages of Debian's that are missing; rejects where that cannot be done. */
export const installFromDebian = async (...packages) => {
  const missing = await missingOf(packages);
  if (missing.length === 0) return;
  console.log(`  installing ${missing.join(' ')}`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...missing);
  const left = await missingOf(missing);
  if (left.length > 0) throw new Error(`Debian has no ${left.join(' ')}`);
};
