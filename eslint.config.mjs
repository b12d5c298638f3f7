import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The direction of the arrows: what each room of src/ may not import. */
const rooms = [
  {
    room: 'summarizer',
    forbidden: ['**/article/**', '**/engines/**', '**/element/**', '**/locales/**', 'lit', 'lit/**'],
  },
  {room: 'article', forbidden: ['**/engines/**', '**/element/**', '**/locales/**', 'lit', 'lit/**']},
  {room: 'engines', forbidden: ['**/element/**', '**/locales/**', 'lit', 'lit/**']},
  {
    room: 'locales',
    forbidden: ['**/summarizer/**', '**/article/**', '**/engines/**', '**/element/**', 'lit', 'lit/**'],
  },
  {
    room: 'loading',
    forbidden: [
      '**/summarizer/**',
      '**/article/**',
      '**/engines/**',
      '**/locales/**',
      '**/element/**',
      'lit',
      'lit/**',
    ],
  },
];

export default ts.config(
  // The samples and the pages with frameworks are compiled against the package as its users have it.
  {
    ignores: [
      'dist/',
      'cdn/',
      'demo/built/',
      'demo/frameworks/**/dist/',
      'demo/frameworks/**/*.ts',
      'coverage/',
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
  ...rooms.map(({room, forbidden}) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {'no-restricted-imports': ['error', {patterns: [{group: forbidden, message: `not from ${room}/`}]}]},
  })),
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
