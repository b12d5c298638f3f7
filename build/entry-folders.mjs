import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';

/** The entries of the package that are modules, without `./`; of the locales, one for each language. */
const entriesOf = ({exports}, languages) =>
  Object.entries(exports)
    .filter(([name, target]) => name !== '.' && target.types !== undefined)
    .flatMap(([name, target]) => {
      const codes = name.includes('*') ? languages : [undefined];
      return codes.map((code) => {
        const put = (path) => path.replace('*', code).replace('./', '');
        return {name: put(name), file: put(target.default), types: put(target.types)};
      });
    });

/**
 * For tools that do not read `exports`: a folder for each entry, whose package.json leads to the file, so that every
 * import that is documented works there as well.
 * @param manifest What package.json says.
 * @param languages The codes of the locales.
 * @returns The paths of the files.
 */
export const writeEntryFolders = (root, manifest, languages) => {
  const entries = entriesOf(manifest, languages);
  for (const {name} of entries) rmSync(join(root, name.split('/')[0]), {recursive: true, force: true});
  return entries.map(({name, file, types}) => {
    const path = `${name}/package.json`;
    const [main, declarations] = [file, types].map((target) => posix.relative(name, target));
    mkdirSync(join(root, dirname(path)), {recursive: true});
    writeFileSync(
      join(root, path),
      `${JSON.stringify({private: true, type: 'module', main, module: main, types: declarations}, undefined, 2)}\n`,
    );
    return path;
  });
};
