import {readFileSync, rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const sources = {filterRoot: '.', include: ['src/**/*.ts'], noEmit: false, noEmitOnError: true};

/** What bundlers and Node import: one file a module, lit left out, with types. */
const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    auto: 'src/auto.ts',
    'summarizer/index': 'src/summarizer/index.ts',
    'engines/grounding': 'src/engines/grounding.ts',
    ...Object.fromEntries(['react', 'preact', 'solid'].map((name) => [`jsx/${name}`, `src/jsx/${name}.ts`])),
  },
  // What is for JSX are types alone.
  onwarn(warning, warn) {
    if (warning.code !== 'EMPTY_BUNDLE' || !warning.names.every((name) => name.startsWith('jsx/'))) warn(warning);
  },
  external: /^lit(\/|$)/,
  output: {dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [typescript({...sources, outDir: 'dist', rootDir: 'src', declaration: true, declarationDir: 'dist'})],
};

/** The letters of the custom properties that the stylesheets keep for themselves. */
const OWN_PROPERTIES = {
  accent: 'a',
  gutter: 'g',
  hair: 'h',
  height: 'e',
  inset: 'i',
  link: 'l',
  mark: 'k',
  muted: 'm',
  quiet: 'q',
  radius: 'd',
  ring: 'n',
  row: 'w',
  rule: 'r',
  small: 's',
  space: 'p',
  surface: 'f',
  target: 't',
};

/** Takes the indentation and the comments out of templates, which no minifier touches. */
const shortTemplates = {
  name: 'short-templates',
  transform(code) {
    const short = code
      .replace(/(?<=\/\* css \*\/ `)[^`]+/, (css) =>
        css
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?|(:) /g, '$1$2')
          .replaceAll(';}', '}')
          .replace(/\[part~='([\w-]+)'\]/g, '[part~=$1]')
          .replace(/([\])a-z]) ([>+~]) (?=[[*:a-z])/g, '$1$2')
          .replace(/\b0(?=\.\d)/g, ''),
      )
      .replace(/--_([a-z]+)/g, (written, name) => {
        if (!Object.hasOwn(OWN_PROPERTIES, name)) this.error(`${written} has no letter`);
        return `--_${OWN_PROPERTIES[name]}`;
      })
      .replace(/(;?)\n\s+(?=(<\/?(?:div|nav|ul|p)\b)?)/g, (space, mark, block, at) =>
        (code.slice(0, at).match(/`/g)?.length ?? 0) % 2 ? mark || (block ? '' : ' ') : space,
      );
    return {code: short, map: null};
  },
};

/** The modules that load a language when it is met, by what they load, and the folder of its files in `cdn`. */
const TABLES = {
  languages: 'src/summarizer/languages/load-language.ts',
  locales: 'src/locales/load-locale.ts',
  grounding: 'src/engines/grounding/cues/load-cues.ts',
};
/** The languages of a table, each with the file of its data. */
const languagesOf = (table) =>
  Array.from(
    readFileSync(new URL(table, import.meta.url), 'utf8').matchAll(
      /'?([\w-]+)'?: \(\) => import\('\.\/([\w-]+)\.js'\)/g,
    ),
    ([, code, file]) => [code, file],
  );
/** What is built of a table: a file for each language, by its tag. */
const languageInput = (folder) =>
  Object.fromEntries(
    languagesOf(TABLES[folder]).map(([code, file]) => [
      `${folder}/${code}`,
      TABLES[folder].replace(/[^/]+$/, `${file}.ts`),
    ]),
  );
/** Bundlers need an import of its own for each language; where the files are known to stand, one serves for all. */
const shortImports = {
  name: 'short-imports',
  transform(code, id) {
    const folder = Object.keys(TABLES).find((name) => id.endsWith(TABLES[name]));
    if (!folder) return null;
    const codes = languagesOf(TABLES[folder]).map(([language]) => language);
    // The interface has English to fall back on, and its script no byte to spare.
    const [given, behind] = folder === 'locales' ? ['()', ''] : ["(again = '')", '${again}'];
    const short = code.replace(
      // Round brackets stand there where the code counts what is run of it.
      /(const imports = )(?:\(.*)?\{[^]*?\n\}\)?(?=;)/,
      `$1Object.fromEntries('${codes.join(' ')}'.split(' ').map((code) => [code, ${given} => import(\`./${folder}/\${code}.js${behind}\`)]))`,
    );
    if (short === code) this.error(`${id}: the table of languages is not where it was`);
    return {code: short, map: null};
  },
};

/** Properties of ours that nobody outside of the script sees, and that stand in it many times. */
const INTERNAL = `
  leadingAbbreviations numericAbbreviations trailingAbbreviations functionWords terminators ordinals endings beginnings
  continuations dependents conjunctions adverbials crossReferences isStopped isCapitalized capitals frequency terminator
  isDue isPending isSlow isSuperseded hasFailed isRevealed isWorking isRetrying hasToggle onToggle onRetry hasPrevious
  hasNext direction prose highest ensure made failed request
  onApproach panel contents load afterArticle wording words suffix hasLength hasType hasCopy copyState onCopy onLength
  onType hasVanished isCurrent onRewrite onOwn onStop slotAt isFetching progressed onError isOwn abstractOf origins isDeferred engines rewrite
  independents stigmaWords stigmaTerms stigmas cuePhrases notices isCue functionTerms isClutter isInline isLink abandon prepare isWhole hasBeginning announcer isNow
  isSuspect reading isTooShort refresh refreshIfMoved beginning resume isQuoting negations restrictions hedges hedgeEnding
  attributions degrees opposites senses hasCompounds agents circumstances genitives auxiliaries
  passives multipliers approximations capitalNouns introductions frequencies lowers followers datePairs properNames
  isDependent quantities telling numericDates coverage isInitial isPossessive isAlone isVague isSpelled isThing
  isObject isFirst isName bounds stem stems clause figures support scopes numbers counts objects articles lead
  references captions isUnmistakable times
  quantity measures amounts standing here there isDoneTo relatives prepositions dropsSubjects isHead isVerb mutuals
  inflectsNames futures differences aliases isTitle isPlain isDifference isSure isGrade sides shares surnames
  doers recipients isNoun contrasts standards seasons idioms pasts
  complementizers alternatives multiples firsts ratios steps deadlines spares possessives quick nominal plans openers exclusions
  certainties beliefs charges exceptions rates undone pastEnding futureEnding reflexives pronouns
  causes comparatives titles converses kinds inflection hasCases verbEnding isMine isOpen verdict paired hedge isDenied isGraded
`.match(/\S+/g);
const shortNames = Object.fromEntries(INTERNAL.map((name, index) => [`$${name}`, `_${index.toString(36)}`]));

/** Parts that load when they are needed, from beside the script: how each is imported, and its file. */
const PARTS = new Map([
  ['./define.js', './tldr-article.min.js'],
  ['./panel/panel.js', './panel.js'],
  ['./make-summary.js', './engines.js'],
  ['./built-in.js', './built-in.js'],
  ['./grounding.js', './grounding.js'],
]);
/** @param within Parts that the file holds itself. */
const partsBeside = (...within) => ({
  name: 'parts-beside',
  resolveDynamicImport: (specifier) =>
    PARTS.has(specifier) && !within.includes(specifier) ? {id: PARTS.get(specifier), external: 'absolute'} : null,
});

/** Where a part is asked for again, that is at another address: a browser may remember that it failed at the first. */
const partsAgain = (...within) => ({
  name: 'parts-again',
  transform: (code) => ({
    // Where the code is to count what is run of it, the counters stand before the import.
    code: code.replace(
      /(?<=retrying\()\(\)( => (?:\{[^}]*return )?)import\((['"])([^'"]+)\2\)/g,
      (written, counters, quote, specifier) => {
        if (within.includes(specifier)) return written;
        const file = PARTS.get(specifier);
        if (!file) throw new Error(`${specifier} is no part that stands beside the script`);
        return `(again)${counters}import(\`${file}\${again}\`)`;
      },
    ),
    map: null,
  }),
});

/**
 * What the panel needs of Lit: the script has Lit already, and importing it from there would load it a second time where
 * a page adds something to its address. What these two make is the same in all of Lit 3, so that its copies mix.
 */
const LIT = '\0lit';
const litOfScript = {
  name: 'lit-of-script',
  resolveId: (specifier) => (specifier === 'lit' ? LIT : null),
  load: (id) =>
    id === LIT
      ? `export const html = (strings, ...values) => ({_$litType$: 1, strings, values});
         export const nothing = Symbol.for('lit-nothing');`
      : null,
};

/**
 * What the script needs of Lit's stylesheets: ours is one text that nothing is put into, which needs none of the checks of
 * the tag `css`.
 */
const STYLESHEETS = '\0stylesheets';
const plainStylesheets = {
  name: 'plain-stylesheets',
  resolveId: (specifier) => (specifier.endsWith('/css-tag.js') ? STYLESHEETS : null),
  load: (id) =>
    id === STYLESHEETS
      ? `export const supportsAdoptingStyleSheets = 'adoptedStyleSheets' in Document.prototype;
         export const unsafeCSS = (cssText) => {
           let styleSheet;
           if (supportsAdoptingStyleSheets) (styleSheet = new CSSStyleSheet()).replaceSync(cssText);
           return {cssText, styleSheet};
         };
         export const getCompatibleStyle = (style) => style;
         export const adoptStyles = (root, styles) => {
           if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
           else for (const {cssText} of styles) {
             const style = document.createElement('style');
             if (globalThis.litNonce) style.nonce = litNonce;
             style.textContent = cssText;
             root.append(style);
           }
         };
         export const css = unsafeCSS;
         export const CSSResult = Object;`
      : null,
};

/** In each of Lit's modules: its version, and a door for a polyfill. */
const IN_EACH = [
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [/\b\w\.\w+PolyfillSupport\b/, 'void 0'],
];
/**
 * What of Lit stands in the script for others: its version, by which its build for developers warns of a second copy; the
 * doors for polyfills of shadow DOM, which every browser has that reads modules; decorators; attributes that hold JSON;
 * templates of SVG or MathML alone; directives and what they may ask of a template.
 */
const FOR_OTHERS = {
  '@lit/reactive-element/reactive-element.js': [
    ...IN_EACH,
    [/Symbol\.metadata\?\?=[^;]+;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^}]+\}/, ''],
    [/removeController\(\w\)\{[^}]+\}/, ''],
    [/\w\.state&&\(\w\.attribute=!1\),/, ''],
    [/static addInitializer\(\w\)\{[^}]+\}/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\([^)]+\)\)/, ''],
    [/;break;case Object:case Array:\w=[^}]+(?=\}return)/, ''],
    [/;break;case Object:case Array:try\{[^}]+\}catch\(\w\)\{[^}]+\}/, ''],
  ],
  'lit-element/lit-element.js': IN_EACH,
  'lit-html/lit-html.js': [
    ...IN_EACH,
    [/2===\w\?"<svg>":3===\w\?"<math>":/, ''],
    [/\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, '""'],
    [/if\((this\.el=[^{]+),2===\w\|\|3===\w\)\{[^}]+\}/, '$1;'],
    [/get startNode\(\)\{[^}]+\}get endNode\(\)\{[^}]+\}/, ''],
    [/get tagName\(\)\{[^}]+\}/, ''],
    // Directives, and what is put into comments, or into text such as a <style>'s.
    [/(function \w\(\w,(\w),\w=\w,\w\)\{)if\(\2===\w\)return \2;let [^}]+_\$AS\([^}]+\}/, '$1return $2}'],
    [/6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, '0'],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
    [/else\{let \w=-1;for\(;-1!==\([^;]+;\)\w\.push\(\{type:7,index:\w\}\),[^}]+\}/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{const .*?append\(\w\[\w\],\w\(\)\)\}\}/, ''],
    [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/, '$1'],
  ],
};
const litAlone = {
  name: 'lit-alone',
  transform(code, id) {
    const [, cuts] = Object.entries(FOR_OTHERS).find(([file]) => id.endsWith(`/${file}`)) ?? [];
    if (!cuts) return null;
    const short = cuts.reduce((text, [pattern, instead]) => {
      if (!pattern.test(text)) this.error(`${id}: nothing matches ${pattern}`);
      return text.replace(pattern, instead);
    }, code);
    return {code: short, map: null};
  },
};

/** A shorter word for what no program tells apart once its types are checked; as wide as before, so that maps hold. */
const shortDeclarations = {
  name: 'short-declarations',
  transform: (code) => ({code: code.replace(/\bconst(?= )/g, 'let  '), map: null}),
};

/** @param within As for `partsBeside`. */
const minify = (...within) => [
  partsAgain(...within),
  shortTemplates,
  shortDeclarations,
  terser({
    ecma: 2020,
    module: true,
    compress: {
      passes: 3,
      inline: 1,
      keep_fargs: false,
      unsafe_methods: true,
      unsafe_arrows: true,
      pure_getters: true,
    },
    format: {comments: /^!/},
    mangle: {properties: {regex: new RegExp(`^(?:${INTERNAL.join('|')})$`)}},
    nameCache: {props: {props: shortNames}},
  }),
];
const output = {dir: 'cdn', format: 'es', sourcemap: true};
const compile = () => typescript({...sources, outDir: 'cdn', rootDir: 'src', noCheck: true});

/** What a script tag loads: all but what a reader has yet to ask for. */
const script = {
  input: {'tldr-article.min': 'src/define.ts'},
  output: {...output, banner: '/*! With Lit, Copyright Google LLC, BSD-3-Clause */'},
  plugins: [partsBeside(), plainStylesheets, litAlone, resolve(), compile(), shortImports, ...minify()],
};

/** What makes a summary, with the summariser and English; and the other languages, of summaries and of the interface. */
const engine = {
  input: {
    engines: 'src/engines/make-summary.ts',
    'languages/guess': 'src/summarizer/languages/guess-language.ts',
    ...languageInput('languages'),
    ...languageInput('locales'),
  },
  output,
  plugins: [partsBeside(), compile(), shortImports, ...minify()],
};

/** What only another's words need; each has of the summariser what it needs, and asks but for the article's language. */
const checked = [
  {'built-in': 'src/engines/built-in.ts'},
  {grounding: 'src/engines/grounding.ts', ...languageInput('grounding')},
].map((input) => ({
  input,
  output,
  plugins: [compile(), shortImports, ...minify()],
}));

/** All that a reader needs of the element itself in one file, for who would rather have one than have it small. */
const WITHIN = ['./panel/panel.js', './make-summary.js'];
const whole = {
  input: {'tldr-article.all.min': 'src/define.ts'},
  output: {...output, banner: script.output.banner, inlineDynamicImports: true},
  plugins: [
    partsBeside(...WITHIN),
    plainStylesheets,
    litAlone,
    resolve(),
    compile(),
    shortImports,
    ...minify(...WITHIN),
  ],
};

/**
 * A script that is no module and comes from another origin without `crossorigin` is not told its own address: what it
 * imports would be looked for nowhere. The element that it stands in knows.
 */
const besideClassic = {
  name: 'beside-classic',
  renderDynamicImport: () => ({left: 'import(new URL(', right: ', address))'}),
};
const classicOutput = {
  ...output,
  format: 'iife',
  // Not `document.currentScript`: an image in the page may be called so, and have another address.
  intro: `const {src: address} = Reflect.get(Document.prototype, 'currentScript', document) || {src: location.href};`,
};

/** The same for scripts that are no modules. */
const classic = {
  input: 'src/define.ts',
  output: {
    ...classicOutput,
    dir: undefined,
    file: 'cdn/tldr-article.iife.min.js',
    name: 'tldrArticle',
    banner: script.output.banner,
  },
  plugins: [partsBeside(), besideClassic, plainStylesheets, litAlone, resolve(), compile(), shortImports, ...minify()],
};

/** Finds the article of a page and loads the rest where there is one, as a module and as none. */
const auto = [
  {input: {'auto.min': 'src/auto.ts'}, output, plugins: [partsBeside(), compile(), ...minify()]},
  {
    input: {'auto.iife.min': 'src/auto-classic.ts'},
    output: classicOutput,
    plugins: [partsBeside(), besideClassic, compile(), ...minify()],
  },
];

const panel = {
  input: 'src/element/panel/panel.ts',
  output,
  plugins: [litOfScript, resolve(), compile(), ...minify()],
};

/** What a page needs that a server has rendered: the element, and the part of Lit that takes over what stands there. */
export const hydration = {
  input: 'demo/hydrate.js',
  output: {dir: 'demo/built', format: 'es'},
  plugins: [resolve()],
};

/** What stands in `cdn/`. */
export const scripts = [script, whole, classic, ...auto, engine, ...checked, panel];

export default () => {
  for (const folder of ['dist', 'cdn', 'demo/built'])
    rmSync(new URL(folder, import.meta.url), {recursive: true, force: true});
  return [modules, ...scripts, hydration];
};
