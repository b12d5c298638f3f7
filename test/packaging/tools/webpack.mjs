// Bundles main.js of the folder it is called in, as an app for production.
import {join} from 'node:path';
import webpack from 'webpack';

const folder = process.cwd();
const stats = await new Promise((resolve, reject) => {
  webpack(
    {
      mode: 'production',
      context: folder,
      entry: './main.js',
      output: {path: join(folder, 'built'), filename: 'main.js'},
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  );
});
const {errors, warnings} = stats.toJson({all: false, errors: true, warnings: true});
// Webpack tells that way of files it finds large.
const faults = [...errors, ...warnings].filter(({message}) => !/size limit|performance/.test(message));
for (const {message} of faults) console.error(message);
process.exitCode = faults.length;
