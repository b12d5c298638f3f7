import {styledParts} from './code.mjs';

/** Kinds of what an element has, with where the manifest keeps them. */
const KINDS = {
  attribute: 'attributes',
  member: 'members',
  slot: 'slots',
  part: 'cssParts',
  property: 'cssProperties',
  state: 'cssStates',
  event: 'events',
};

/** What a manifest says of an element, by kind and by name. */
export const documentedOf = (element) =>
  Object.fromEntries(
    Object.entries(KINDS).map(([kind, list]) => [
      kind,
      new Map((element[list] ?? []).map((item) => [item.name, item])),
    ]),
  );

export const describeGap = (kind, name, what) => `${kind} ${name || '(default)'}: ${what}`;

const same = (a, b) => a.length === b.length && a.every((one) => b.includes(one));
/** A type that takes any string takes these too. */
const typesOf = ({type}) => {
  const types = type.text.split('|').map((each) => each.trim());
  return types.includes('string') ? types.filter((each) => !each.startsWith("'")) : types;
};

/** What a property is at first, as it would be written; nothing, where that is an object or says nothing. */
const initialOf = ({types, initial, isStatic}) => {
  if (types.includes('boolean')) return String(Boolean(initial));
  if (isStatic || initial === '') return undefined;
  return {string: `'${initial}'`, number: String(initial)}[typeof initial];
};

/** What is said of it more than that it is there: each tells `gap` of what is not so. */
const comparisons = (code, gap) => ({
  attribute(name, {fieldName, type, default: value}, property) {
    if (fieldName !== property) gap('attribute', name, `is of ${property}, not of ${fieldName}`);
    if (!type?.text) gap('attribute', name, 'has no type');
    const initial = code.member.get(property)?.initial;
    const hasDefault = initial !== undefined && initial !== '' && initial !== false;
    if (property !== undefined && (hasDefault ? String(initial) : undefined) !== value) {
      gap('attribute', name, `is ${initial} at first, not ${value}`);
    }
  },
  member(name, member, actual) {
    const isMethod = member.kind === 'method';
    if (isMethod !== Boolean(actual.isMethod)) gap('member', name, `is a ${isMethod ? 'property' : 'method'}`);
    if (isMethod) return;
    if (Boolean(member.readonly) !== actual.isReadonly) gap('member', name, 'is documented wrongly as to writing');
    if (Boolean(member.reflects) !== actual.reflects) gap('member', name, 'is documented wrongly as to reflecting');
    if (Boolean(member.static) !== Boolean(actual.isStatic)) gap('member', name, 'is documented wrongly as to static');
    const initial = initialOf(actual);
    if (member.default !== initial) gap('member', name, `is ${initial} at first, not ${member.default}`);
    if (!same(typesOf(member), actual.types)) gap('member', name, `has the type ${actual.types.join(' | ')}`);
  },
  property(name, {default: value}, fallback) {
    if (value !== fallback) gap('property', name, `is ${fallback} where none is set, not ${value}`);
  },
  event(name, {type}, className) {
    if (type.text !== className) gap('event', name, `is a ${className}, not a ${type.text}`);
  },
});

/** Where an element's part of the manifest and the code are not of one mind, in either direction. */
export const compareElement = (element, code) => {
  const gaps = [];
  const gap = (...told) => gaps.push(describeGap(...told));
  const compare = comparisons(code, gap);
  for (const [kind, names] of Object.entries(documentedOf(element))) {
    const actual =
      code[kind] instanceof Map ? code[kind] : new Map(Array.from(code[kind], (name) => [name, undefined]));
    for (const name of actual.keys()) if (!names.has(name)) gap(kind, name, 'is in the code and not documented');
    for (const [name, item] of names) {
      if (!actual.has(name)) gap(kind, name, 'is documented and not in the code');
      else compare[kind]?.(name, item, actual.get(name));
      if (!item.description) gap(kind, name, 'is not described');
    }
  }
  for (const name of styledParts()) if (!code.part.has(name)) gap('part', name, 'is styled and never rendered');
  return gaps;
};
