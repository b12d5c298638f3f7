import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/**
 * The direction of the arrows: what each folder of src/ may import beside itself, and what for its types alone. A folder
 * that is not named may import nothing.
 */
const ARROWS = {
  summarizer: {},
  loading: {},
  locales: {},
  article: {types: ['summarizer']},
  engines: {imports: ['article', 'loading', 'summarizer']},
  element: {imports: ['article', 'engines', 'lit', 'loading', 'locales', 'summarizer', 'version']},
  auto: {imports: ['article', 'loading', 'summarizer'], types: ['element']},
  jsx: {types: ['element', 'lit', 'locales', 'preact', 'react', 'solid-js']},
};

const SOURCES = join(import.meta.dirname, 'src');
const inSources = readdirSync(SOURCES, {withFileTypes: true});

/** What an import looks like that leads to one of these: folders and files of src/, or packages. */
const oneOf = (names) => `^(?:(?:\\.\\./)+|(?!\\.))(?:${names.join('|')})(?:/|\\.js$|$)`;
/** Any package but these. */
const otherPackage = (names) => `^(?!${['\\.', ...names.map((name) => `${name}(?:/|$)`)].join('|')})`;

/** The rules that hold a folder to its arrows. */
function arrowsOf(folder) {
  const {imports = [], types = []} = ARROWS[folder] ?? {};
  const known = [folder, ...imports, ...types];
  const others = inSources.map(({name}) => name.replace(/\.ts$/, '')).filter((name) => !known.includes(name));
  const message = `${folder}/ knows ${[...imports, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing else'}`;
  const forbidden = [oneOf(others), otherPackage(known)].map((regex) => ({regex, message}));
  const forTypes = types.length > 0 ? [{regex: oneOf(types), message, allowTypeImports: true}] : [];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: [...forbidden, ...forTypes]}],
      // That rule does not look at what is imported later.
      'no-restricted-syntax': [
        'error',
        ...[...forbidden, ...forTypes].map(({regex}) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  };
}

export default ts.config(
  // The samples and the pages with frameworks are compiled against the package as its users have it.
  {
    ignores: [
      'dist/',
      'cdn/',
      'demo/built/',
      'demo/frameworks/**/dist/',
      'demo/frameworks/**/*.ts',
      './coverage/',
      'test/frameworks/wrong/',
      'test/packaging/samples/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // An empty attribute says as little as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/best-practice']],
  },
  ...inSources.filter((entry) => entry.isDirectory()).map(({name}) => arrowsOf(name)),
  {
    // The namespaces are the frameworks'.
    files: ['src/jsx/*.ts'],
    rules: {'@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}]},
  },
  {
    // Typed arrays are read at places that the code itself has counted out.
    files: ['src/summarizer/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    // Chai's assertions are properties.
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        Buffer: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        MessageChannel: 'readonly',
        TextDecoder: 'readonly',
        customElements: 'readonly',
        document: 'readonly',
        DOMException: 'readonly',
        DOMParser: 'readonly',
        Event: 'readonly',
        EventTarget: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        getComputedStyle: 'readonly',
        getSelection: 'readonly',
        history: 'readonly',
        localStorage: 'readonly',
        MutationObserver: 'readonly',
        navigator: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
        process: 'readonly',
        RadioNodeList: 'readonly',
        ReadableStream: 'readonly',
        requestAnimationFrame: 'readonly',
        requestIdleCallback: 'readonly',
        setImmediate: 'readonly',
        setTimeout: 'readonly',
        Summarizer: 'readonly',
        URL: 'readonly',
        window: 'readonly',
      },
    },
  },
);
