// Reads the form of options, and writes it: each field is an attribute of the element by its name.

/** What the field of an attribute says; undefined where it says no more than the default. */
function valueOf(form, name) {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList) {
    const value = Array.from(field)
      .filter(({checked}) => checked)
      .map((box) => box.value)
      .join(' ');
    return value === field[0].closest('[data-default]').dataset.default ? undefined : value;
  }
  if (field.type === 'checkbox') return field.checked ? '' : undefined;
  return field.value === '' || field.value === field.dataset.default ? undefined : field.value;
}

/** The names of all fields. */
const namesIn = (form) => new Set(Array.from(form.elements, ({name}) => name).filter(Boolean));

/** Attributes by their names, those that are at their default left out. */
export function readOptions(form) {
  const entries = Array.from(namesIn(form), (name) => [name, valueOf(form, name)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Gives an element these attributes, and takes those of the other fields away. */
export function applyOptions(element, form) {
  const options = readOptions(form);
  for (const name of namesIn(form)) {
    const value = options[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Has the form say what the reader has changed in the element itself. */
export function followElement(element, form) {
  for (const name of ['open', 'length', 'type']) {
    const field = form.elements.namedItem(name);
    if (field.type === 'checkbox') field.checked = element.hasAttribute(name);
    else field.value = element.getAttribute(name) ?? field.dataset.default;
  }
}
