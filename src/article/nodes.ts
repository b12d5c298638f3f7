export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** A slot in a shadow tree, or one that a component forwards; elsewhere the tag means nothing. */
export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** What an element has whatever a form's fields are called. */
export const own = <Name extends keyof Element>(element: Element, name: Name) =>
  Reflect.get(Element.prototype, name, element) as Element[Name];

/** What is read of an element; as one text, which is shorter. */
const READ = 'localName getAttribute hasAttribute matches closest'.split(' ') as (keyof Element)[];

/** False for a form whose fields, by their names, hide what it is read by: `<input name="localName">`. */
export function isWhole(element: Element): boolean {
  return READ.every((name) => typeof element[name] === typeof own(element, name));
}

/** What an element stands in, from the inside out, in the flat tree: through slots, and out of shadow roots. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at;) {
    at =
      own(at, 'assignedSlot') ??
      own(at, 'parentElement') ??
      (own(at, 'getRootNode').call(at) as Partial<ShadowRoot>).host;
    if (at) yield at;
  }
}

/** What an attribute that is handed down says of an element, such as `lang`. */
export function nearestAttribute(element: Element, attribute: string): string | undefined {
  for (const holder of [element, ...ancestorsOf(element)]) {
    const value = own(holder, 'getAttribute').call(holder, attribute);
    if (value !== null) return value;
  }
  return undefined;
}
