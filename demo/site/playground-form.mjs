// The playground's form: one field for each attribute of the element, as the manifest declares it.
import {attributes, isLabel, valuesOf} from './manifest.mjs';

/** These mean something only in a page with more than the article. */
const LEFT_OUT = new Set(['for', 'abstract']);

const escape = (text = '') => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const hint = ({name, description}) =>
  `<small id="about-${name}">${escape(description).replace(/`([^`]+)`/g, '<code>$1</code>')}</small>`;
const labelled = (attribute, field) =>
  `<p class="field"><label for="field-${attribute.name}">${attribute.name}</label>${field}${hint(attribute)}</p>`;
const common = ({name}) => `id="field-${name}" name="${name}" aria-describedby="about-${name}"`;

const select = (attribute, values) =>
  labelled(
    attribute,
    `<select ${common(attribute)} data-default="${escape(attribute.default)}">${values
      .map((value) => `<option${value === attribute.default ? ' selected' : ''}>${escape(value)}</option>`)
      .join('')}</select>`,
  );

const input = (attribute, type) =>
  labelled(
    attribute,
    `<input ${common(attribute)} type="${type}"${type === 'number' ? ' min="0" max="100000"' : ''} placeholder="${escape(attribute.default)}">`,
  );

/** Several values at a time. */
const checkboxes = (attribute, values) =>
  `<fieldset class="field" data-default="${escape(attribute.default)}"><legend>${attribute.name}</legend>${values
    .map((value) => `<label><input type="checkbox" name="${attribute.name}" value="${value}" checked> ${value}</label>`)
    .join(' ')}${hint(attribute)}</fieldset>`;

function field(attribute) {
  const {name, type} = attribute;
  const values = valuesOf(attribute);
  if (name === 'controls') return checkboxes(attribute, attribute.default.split(' '));
  // An engine of this page's own stands for one of a site's.
  if (name === 'engine') return select(attribute, [...values, 'sample-server']);
  if (values.length > 1) return select(attribute, values);
  if (type?.text === 'boolean') {
    return `<p class="field"><label><input type="checkbox" ${common(attribute)}> ${name}</label>${hint(attribute)}</p>`;
  }
  return input(attribute, type?.text === 'number' ? 'number' : 'text');
}

export function playgroundForm() {
  const shown = attributes().filter(({name}) => !LEFT_OUT.has(name));
  const fields = shown.filter((attribute) => !isLabel(attribute)).map(field);
  const words = shown.filter(isLabel).map(field);
  return `${fields.join('\n')}\n<details><summary>Words</summary>\n${words.join('\n')}\n</details>`;
}
