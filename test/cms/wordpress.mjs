import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {pack} from '../../demo/cms/wordpress/pack.mjs';
import {installFromDebian} from './debian.mjs';
import {posts} from './posts.mjs';
import {runProgram} from './run-program.mjs';
import {checkSettings} from './wordpress/check-settings.mjs';

export const name = 'WordPress of Debian, with two block themes and a classic one';

const PACKAGES = [
  ...['php-cli', 'php-mysql', 'mariadb-server', 'unzip', 'wordpress'],
  ...['three', 'two', 'one'].map((year) => `wordpress-theme-twentytwenty${year}`),
];
const OWN = fileURLToPath(new URL('wordpress/', import.meta.url));

/** A site for each theme. The block themes of these years print no links to the neighbouring posts; the plugin's do. */
const SITES = [
  {site: 'block', theme: 'twentytwentythree', permalinks: '/%postname%/'},
  {site: 'older', theme: 'twentytwentytwo', permalinks: ''},
  {site: 'classic', theme: 'twentytwentyone', permalinks: ''},
];

/** Paragraphs, headings and lists as the editor of blocks keeps them. */
const blocksOf = (markdown) =>
  markdown
    .split(/\n\n+/)
    .map((block) => {
      if (block.startsWith('## ')) return `<!-- wp:heading --><h2>${block.slice(3)}</h2><!-- /wp:heading -->`;
      if (!block.startsWith('- ')) return `<!-- wp:paragraph --><p>${block}</p><!-- /wp:paragraph -->`;
      const items = block.split(/\n- |^- /).filter(Boolean);
      return `<!-- wp:list --><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul><!-- /wp:list -->`;
    })
    .join('\n');

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

/** Waits for something that a program makes true. */
const until = async (what, isSo) => {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start within 30 s`);
};

const answers = (address) =>
  fetch(address).then(
    () => true,
    () => false,
  );

/** A database server of this site's own, that no network reaches. */
const startDatabase = async (folder, running) => {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  await runProgram('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--user=root',
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--user=root',
      `--pid-file=${folder}/db.pid`,
    ],
    {stdio: 'ignore', detached: true},
  );
  running.push(server);
  await until('The database', () => existsSync(socket));
  await runProgram('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '--execute=CREATE DATABASE wordpress',
  ]);
  return socket;
};

/** The theme and the plugin are where WordPress has them. */
const makeFiles = async (folder) => {
  const root = join(folder, 'site');
  cpSync('/usr/share/wordpress', root, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php'),
  });
  cpSync(join(OWN, 'wp-config.php'), join(root, 'wp-config.php'));
  const plugins = join(root, 'wp-content/plugins');
  mkdirSync(plugins, {recursive: true});
  await runProgram('unzip', ['-q', pack(folder), '-d', plugins]);
  for (const file of readdirSync(join(plugins, 'tldr-article'), {recursive: true})) {
    if (file.endsWith('.php')) await runProgram('php', ['-l', join(plugins, 'tldr-article', file)]);
  }
  return root;
};

/** Ends a server together with its workers: those of PHP outlive it. */
const endGroup = ({pid}) => {
  try {
    process.kill(-pid);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

export async function start(folder) {
  await installFromDebian(...PACKAGES);
  const running = [];
  const stop = async () => {
    for (const child of running) {
      endGroup(child);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    }
  };
  // What is a group of its own is not told of Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      running.forEach(endGroup);
      process.exit(1);
    });
  }
  try {
    const root = await makeFiles(folder);
    const socket = await startDatabase(folder, running);
    const written = join(folder, 'posts.json');
    writeFileSync(written, JSON.stringify(posts.map((post) => ({...post, content: blocksOf(post.markdown)}))));
    const pages = [];
    const log = join(folder, 'debug.log');
    const [before, post, after] = posts;
    for (const {site, theme, permalinks} of SITES) {
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const env = {SITE_NAME: site, SITE_ADDRESS: address, DB_SOCKET: socket, SITE_LOG: log};
      await runProgram('php', [join(OWN, 'install.php'), root], {env});
      const said = await runProgram('php', [join(OWN, 'set-up.php'), root, theme, permalinks, written], {env});
      const addresses = JSON.parse(said.slice(said.lastIndexOf('\n')));
      const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(OWN, 'router.php')], {
        stdio: 'ignore',
        detached: true,
        env: {...process.env, ...env, PHP_CLI_SERVER_WORKERS: '4'},
      });
      running.push(server);
      await until('The web server', () => answers(address));
      pages.push({
        title: `WordPress, ${theme}`,
        address: addresses[post.slug],
        previous: before.title,
        next: after.title,
        home: `${address}/`,
      });
    }
    return {
      pages,
      stop,
      async check(browser, check) {
        await check('WordPress: the settings are shown, kept and cleaned', () => checkSettings(browser, pages[0]));
        await check('WordPress: the plugin has it complain of nothing', () => {
          const complaints = existsSync(log)
            ? readFileSync(log, 'utf8')
                .split('\n')
                .filter((line) => line.includes('tldr-article'))
            : [];
          assert.deepEqual(complaints, []);
        });
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
