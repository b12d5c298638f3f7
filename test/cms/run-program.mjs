import {spawn} from 'node:child_process';

/** Enough for an installation over a slow line. */
const PATIENCE = 8 * 60_000;

/** Runs a program to its end and resolves to what it printed; rejects with that where it fails or hangs. */
export const runProgram = (program, args, {cwd, env = {}} = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    const call = [program, ...args].join(' ');
    child.once('error', (error) => reject(new Error(`${call}: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${call} ended with ${code ?? signal}\n${said.slice(-4000)}`));
    });
  });
