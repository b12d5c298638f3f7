// What the element has by its code, whatever is written of it.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {TldrArticle} from 'tldr-article/define';
import {en} from 'tldr-article/locales/en';

/** The strings whose attributes are not called labels. */
const BARE = ['prompt', 'heading'];
const ELEMENT = 'src/element/tldr-article.ts';

const sourceFiles = readdirSync('src/element', {recursive: true})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src/element', name));
const sources = new Map(
  sourceFiles.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

/** All nodes of all sources that a test holds for. */
const find = (isWanted) => {
  const found = [];
  const visit = (node) => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  for (const source of sources.values()) visit(source);
  return found;
};

/** A conditional expression may be either of its strings; of other expressions nothing is known. */
const HOLE = '\0';
const valuesOf = (expression) =>
  ts.isConditionalExpression(expression) &&
  [expression.whenTrue, expression.whenFalse].every((branch) => ts.isStringLiteral(branch))
    ? [expression.whenTrue.text, expression.whenFalse.text]
    : [HOLE];

/** The texts that a template may be: one, or one for each way its conditions may turn out. */
const textsOf = (template) => {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return template.templateSpans.reduce(
    (texts, {expression, literal}) => {
      const values = valuesOf(expression);
      // Only names take part; the rest would multiply.
      const isName = values.length > 1 && /part="[^"]*$/.test(texts[0]);
      return texts.flatMap((text) => (isName ? values : [HOLE]).map((value) => text + value + literal.text));
    },
    [template.head.text],
  );
};

const templates = find((node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html').flatMap(
  ({template}) => textsOf(template),
);

const namesIn = (texts, pattern) =>
  new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, name]) => name ?? '')));

const renderedParts = () => {
  const names = new Set(Array.from(namesIn(templates, /\spart="([^"]*)"/g)).flatMap((list) => list.split(/\s+/)));
  for (const name of names) if (name.includes(HOLE)) throw new Error(`A part has a name that cannot be read: ${name}`);
  return names;
};

const styleSheets = find(
  (node) => ts.isNoSubstitutionTemplateLiteral(node) && /\/\* css \*\/ $/.test(node.getFullText().split('`')[0]),
).map(({text}) => text);

/** The parts that the styles speak of. */
export const styledParts = () => namesIn(styleSheets, /\[part~='([\w-]+)'\]/g);

/** What stands for a custom property where a page sets none; the element's own variables are set by itself. */
const defaultOf = (css, from) => {
  let depth = 1;
  let to = from;
  for (; depth > 0; to++) depth += {'(': 1, ')': -1}[css[to]] ?? 0;
  const value = css.slice(from, to - 1).trim();
  const own = /^var\(--_[\w-]+,\s*/.exec(value);
  return own ? value.slice(own[0].length, -1).trim() : value;
};

/** The custom properties that the styles read, with what stands for them. */
const usedProperties = () => {
  const found = new Map();
  for (const css of styleSheets) {
    for (const {index, 0: start, 1: name} of css.matchAll(/var\((--tldr-[\w-]+),?/g)) {
      const fallback = defaultOf(css, index + start.length);
      if (found.has(name) && found.get(name) !== fallback) throw new Error(`${name} has two defaults`);
      found.set(name, fallback);
    }
  }
  return found;
};

const statesSet = () => {
  const calls = find((node) => ts.isCallExpression(node) && node.expression.getText() === 'toggleStates');
  return new Set(calls.flatMap((call) => call.arguments[1].properties.map(({name}) => name.text)));
};

/** The events that are dispatched, with their classes. */
const eventsDispatched = async () => {
  const made = find((node) => ts.isNewExpression(node) && node.expression.getText().endsWith('Event'));
  const api = await import('tldr-article');
  return new Map(
    made.map(({expression}) => {
      const name = expression.getText();
      if (!api[name]) throw new Error(`${name} is dispatched and not exported`);
      return [api[name].type, name];
    }),
  );
};

/** The name of a property with hyphens. */
const hyphened = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The attributes that are observed, with their property; and those that the panel reads. */
const attributesRead = () => {
  const read = new Map();
  for (const [property, {attribute}] of TldrArticle.elementProperties) {
    if (attribute !== false) read.set(attribute ?? property.toLowerCase(), property);
  }
  for (const key of Object.keys(en)) {
    const name = hyphened(`label-${key}`);
    if (!read.has(name) && !BARE.includes(key)) read.set(name, undefined);
  }
  return read;
};

const typeOf = (checker, type) => {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const each = (one) => checker.typeToString(one, undefined, flags);
  const isBoolean = type.flags & ts.TypeFlags.Boolean;
  return type.isUnion() && !isBoolean ? type.types.map(each) : [each(type)];
};

/** What the class declares for all to use: static or not, its types, whether it only reads, what it is at first. */
const members = () => {
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram([ELEMENT], options);
  const checker = program.getTypeChecker();
  const declaration = program
    .getSourceFile(ELEMENT)
    .statements.find((statement) => ts.isClassDeclaration(statement) && statement.name.text === 'TldrArticle');
  const element = new TldrArticle();
  const found = new Map();
  const hidden = ts.ModifierFlags.Protected | ts.ModifierFlags.Private | ts.ModifierFlags.Override;
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (!name || name.startsWith('#') || ts.getCombinedModifierFlags(member) & hidden) continue;
    if (name.endsWith('Callback')) continue;
    const flags = ts.getCombinedModifierFlags(member);
    const isStatic = Boolean(flags & ts.ModifierFlags.Static);
    const isMethod = ts.isMethodDeclaration(member);
    const known = found.get(name);
    const type = checker.getTypeOfSymbol(checker.getSymbolAtLocation(member.name));
    found.set(name, {
      isStatic,
      isMethod,
      isReadonly:
        !isMethod &&
        (ts.isGetAccessor(member) ? (known?.isReadonly ?? true) : Boolean(flags & ts.ModifierFlags.Readonly)),
      types: isMethod ? undefined : typeOf(checker, type),
      reflects: TldrArticle.elementProperties.get(name)?.reflect ?? false,
      initial: isStatic || isMethod ? undefined : element[name],
    });
  }
  // The one thing of Lit's that is promised.
  found.set('updateComplete', {isReadonly: true, types: ['Promise<boolean>'], reflects: false});
  return found;
};

/** Everything, by kind and by name. */
export const readCode = async () => ({
  attribute: attributesRead(),
  member: members(),
  slot: namesIn(templates, /<slot(?: name="([^"]*)")?>/g),
  part: renderedParts(),
  property: usedProperties(),
  state: statesSet(),
  event: await eventsDispatched(),
});
