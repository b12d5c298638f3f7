// What the analyzer does not read by itself: the conventions of this element.

const TAG = 'tldr-article';
/** Their property goes by the same name; every other string's begins with `label`. */
const BARE = ['prompt', 'heading'];

const hyphened = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName === TAG);

/** The fields that a constructor declares among its parameters, as the events' classes do. */
export const parameterProperties = () => ({
  name: 'parameter-properties',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    const parameters = node.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
    for (const parameter of parameters) {
      if (!parameter.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ReadonlyKeyword)) continue;
      const [comment] = parameter.jsDoc ?? [];
      declaration.members.push({
        kind: 'field',
        name: parameter.name.text,
        type: {text: parameter.type.getText()},
        readonly: true,
        ...(comment && {description: ts.getTextOfJSDocComment(comment.comment)}),
      });
    }
  },
});

/** `label-*` written out: an attribute for each string of the interface. */
export const labelAttributes = (words) => ({
  name: 'label-attributes',
  packageLinkPhase({customElementsManifest}) {
    for (const element of elementsOf(customElementsManifest)) {
      const at = element.attributes.findIndex(({name}) => name === 'label-*');
      const labels = Object.entries(words).filter(([key]) => !BARE.includes(key));
      element.attributes.splice(
        at,
        1,
        ...labels.map(([key, text]) => ({
          name: hyphened(`label-${key}`),
          type: {text: 'string'},
          description: `In place of "${text}".`,
        })),
      );
    }
  },
});

/** Only events that are told of; a call of `dispatchEvent` does not name the event of a class. */
export const documentedEvents = () => ({
  name: 'documented-events',
  packageLinkPhase({customElementsManifest}) {
    for (const element of elementsOf(customElementsManifest)) {
      element.events = element.events.filter(({description}) => description);
    }
  },
});

/** A method that takes an object of options apart has one parameter: the options. */
const withOptions = ({parameters = [], ...method}) => {
  const told = parameters.filter(({name}) => name.startsWith('options.'));
  return {
    ...method,
    parameters: parameters
      .filter((parameter) => !told.includes(parameter))
      .map(({name, default: defaultValue, ...parameter}) =>
        name.startsWith('{')
          ? {
              name: 'options',
              ...parameter,
              optional: defaultValue !== undefined,
              description: told.map((option) => `\`${option.name.slice(8)}\`: ${option.description}`).join('\n'),
            }
          : {name, ...parameter, ...(defaultValue !== undefined && {default: defaultValue})},
      ),
  };
};

/** What the attribute of a property tells of it. Every attribute of this element's properties reflects. */
const withAttribute = (member, attributes) => {
  const attribute = attributes.find(({name}) => name === hyphened(member.name));
  if (!attribute || member.kind !== 'field') return member;
  attribute.fieldName = member.name;
  const {name, type, default: attributeDefault} = attribute;
  const isNumber = type.text === 'number';
  const defaultValue = isNumber || attributeDefault === undefined ? attributeDefault : `'${attributeDefault}'`;
  return {
    ...member,
    ...(type.text.includes('|') && {type}),
    ...(defaultValue !== undefined && {default: defaultValue}),
    ...(type.text === 'boolean' && {default: 'false'}),
    attribute: name,
    reflects: true,
  };
};

/** Leaves out what is not the package's to promise, and puts together what belongs together. */
export const publicApi = () => ({
  name: 'public-api',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    const isEntry = ({path}) => /^src\/(?:index|define|summarizer\/index|engines\/grounding)\.ts$/.test(path);
    const isDefinition = ({kind}) => kind === 'custom-element-definition';
    const entries = modules.filter(isEntry).flatMap((module) => module.exports);
    const exported = new Set(entries.filter((each) => !isDefinition(each)).map(({name}) => name));
    const isPublic = ({name}) => exported.has(name);
    for (const module of modules) {
      module.declarations = module.declarations.filter(isPublic);
      module.exports = module.exports.filter((each) => isPublic(each) || isDefinition(each));
      for (const declaration of module.declarations.filter(({kind}) => kind === 'class')) {
        declaration.members = declaration.members.filter(
          ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
      }
    }
    customElementsManifest.modules = modules.filter((module) => module.exports.length > 0);
    for (const element of elementsOf(customElementsManifest)) {
      element.members = element.members.map((member) => {
        if (member.kind === 'method') return withOptions(member);
        // A property of Lit's, which only reads.
        if (member.name === 'updateComplete') return {...member, readonly: true};
        // The name of a constant says nothing.
        if (member.name === 'version') return {...member, default: undefined};
        return withAttribute(member, element.attributes);
      });
    }
  },
});

/** The modules go by the names that they have in the package, and the definition by the name of the element. */
export const builtPaths = () => ({
  name: 'built-paths',
  packageLinkPhase({customElementsManifest}) {
    const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      const folder = module.path.replace(/[^/]*$/, '');
      const resolve = (path) =>
        built(path.startsWith('.') ? new URL(path, `file:///${folder}`).pathname.slice(1) : path);
      module.path = built(module.path);
      for (const each of module.exports) {
        if (each.kind === 'custom-element-definition') each.name = TAG;
        if (each.declaration.module) each.declaration.module = resolve(each.declaration.module);
        // What is imported and passed on is declared elsewhere.
        const isElement = each.declaration.name === 'TldrArticle';
        if (isElement) each.declaration.module = 'dist/element/tldr-article.js';
      }
    }
  },
});
