// What the compiler says of one file.
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import typescript from 'typescript';

/**
 * The faults of a file of the project, a line each, with the place.
 * @returns `syntax`: what keeps it from being read; `types`: what its types say.
 */
export function typeFaults(root, path) {
  const {config} = typescript.parseConfigFileTextToJson('', readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const {options} = typescript.convertCompilerOptionsFromJson({...config.compilerOptions, types: []}, root);
  const file = join(root, path);
  const program = typescript.createProgram([file], {...options, noEmit: true, skipLibCheck: true});
  const source = program.getSourceFile(file);
  const inWords = ({start, messageText}) => {
    const {line} = source.getLineAndCharacterOfPosition(start);
    return `${relative(root, file)}:${line + 1}: ${typescript.flattenDiagnosticMessageText(messageText, ' ')}`;
  };
  return {
    syntax: program.getSyntacticDiagnostics(source).map(inWords),
    types: program.getSemanticDiagnostics(source).map(inWords),
  };
}
