// What the package says of its element in `custom-elements.json`, as tables and as a form.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './pages.mjs';

/** The element's declaration in the manifest, and that of any class by its name. */
function readManifest() {
  const {modules} = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
  const declared = modules.flatMap(({declarations = []}) => declarations);
  return {
    element: declared.find(({tagName}) => tagName === 'tldr-article'),
    classOf: (name) => declared.find((each) => each.name === name),
  };
}

const code = (text) => (text === undefined || text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
const inCell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const isPublic = ({name, privacy, static: isStatic}) =>
  !name.startsWith('#') && !isStatic && privacy !== 'private' && privacy !== 'protected';

/** The fields of an event, with their types. */
const fieldsOf = ({members}) =>
  members
    .filter((member) => member.kind === 'field' && isPublic(member))
    .map(({name, type}) => `${name}: ${type.text}`);

/** What an attribute may be, each of several apart; a name that the manifest cannot know is none of them. */
export const valuesOf = ({type}) =>
  type.text
    .split('|')
    .map((value) => value.trim())
    .filter((value, _, all) => all.length === 1 || value.startsWith("'"))
    .map((value) => value.replaceAll("'", ''));

/** The attributes that the manifest declares. */
export const attributes = () => readManifest().element.attributes;

/** Attributes that replace a string of the interface. */
export const isLabel = ({name, description}) => name.startsWith('label-') || /^In place of/.test(description);

const attributeRow = (attribute) => [
  code(attribute.name),
  code(attribute.fieldName),
  valuesOf(attribute).map(code).join(' '),
  code(attribute.default),
  inCell(attribute.description),
];

const TABLES = {
  attributes: ({attributes: all}) =>
    table(
      ['attribute', 'property', 'values', 'default', 'meaning'],
      all.filter((attribute) => !isLabel(attribute)).map(attributeRow),
    ),
  labels: ({attributes: all}) =>
    table(
      ['attribute', 'meaning'],
      all.filter(isLabel).map(({name, description}) => [code(name), inCell(description)]),
    ),
  // Those that are no attributes as well.
  properties: ({members, attributes: all}) =>
    table(
      ['property', 'type', 'meaning'],
      members
        .filter((member) => member.kind === 'field' && isPublic(member))
        .filter(({name}) => !all.some(({fieldName}) => fieldName === name))
        .map(({name, type, readonly, description}) => [
          code(name),
          `${code(type?.text)}${readonly ? ', read-only' : ''}`,
          inCell(description),
        ]),
    ),
  methods: ({members}) =>
    table(
      ['method', 'takes', 'returns', 'meaning'],
      members
        .filter((member) => member.kind === 'method' && isPublic(member))
        .map(({name, parameters = [], return: result, description}) => [
          code(`${name}()`),
          parameters.map((parameter) => code(`${parameter.name}: ${parameter.type.text}`)).join(' '),
          code(result?.type?.text ?? 'void'),
          [description, ...parameters.map((parameter) => parameter.description)].map(inCell).join(' ').trim(),
        ]),
    ),
  slots: ({slots}) =>
    table(
      ['slot', 'content'],
      slots.map(({name, description}) => [name === '' ? 'default' : code(name), inCell(description)]),
    ),
  events: ({events}, classOf) =>
    table(
      ['event', 'class', 'fields', 'when'],
      events
        .filter(({name}) => name.startsWith('tldr-'))
        .map(({name, type, description}) => [
          code(name),
          code(type.text),
          fieldsOf(classOf(type.text)).map(code).join(' '),
          inCell(description),
        ]),
    ),
  parts: ({cssParts}) =>
    table(
      ['part', 'what it is'],
      cssParts.map(({name, description}) => [code(name), inCell(description)]),
    ),
  'custom properties': ({cssProperties}) =>
    table(
      ['custom property', 'default', 'what it colours or measures'],
      cssProperties.map((property) => [code(property.name), code(property.default), inCell(property.description)]),
    ),
  states: ({cssStates}) =>
    table(
      ['state', 'when'],
      cssStates.map(({name, description}) => [code(`:state(${name})`), inCell(description)]),
    ),
};

/** A table of the manifest, as Markdown. */
export function referenceTable(kind) {
  const make = TABLES[kind];
  if (!make) throw new Error(`There is no reference of "${kind}"; there is one of ${Object.keys(TABLES).join(', ')}`);
  const {element, classOf} = readManifest();
  return make(element, classOf);
}
