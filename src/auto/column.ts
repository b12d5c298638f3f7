/** Boxes are as wide as the text to within so many CSS pixels. */
const EXACT = 0.5;

/**
 * Keeps an element in line with a paragraph of the text, where its own place is wider or stands elsewhere: themes narrow
 * the paragraphs and not what is around them.
 * @returns Ends it.
 */
export function alignWith(element: HTMLElement, paragraph: Element): () => void {
  const align = () => {
    const {style, parentElement} = element;
    if (!parentElement || !paragraph.isConnected) return;
    for (const name of ['width', 'max-width', 'margin-inline']) style.removeProperty(name);
    const text = contentBoxOf(paragraph);
    const own = element.getBoundingClientRect();
    // Not rendered, now or at all.
    if (text.width === 0 || own.width === 0) return;
    if (Math.abs(own.left - text.left) < EXACT && Math.abs(own.width - text.width) < EXACT) return;
    // As shares, so that they hold on paper too. A theme may be emphatic about its own.
    const room = contentBoxOf(parentElement);
    const inset = getComputedStyle(parentElement).direction === 'rtl' ? room.right - text.right : text.left - room.left;
    const share = (length: number) => `${(100 * length) / room.width}%`;
    style.setProperty('width', share(text.width), 'important');
    style.setProperty('max-width', 'none', 'important');
    style.setProperty('margin-inline', `${share(inset)} 0`, 'important');
  };
  align();
  const observer = new ResizeObserver(align);
  observer.observe(paragraph);
  if (element.parentElement) observer.observe(element.parentElement);
  return () => {
    observer.disconnect();
  };
}

function contentBoxOf(element: Element): {left: number; right: number; width: number} {
  const {left, right} = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const edge = (side: string) =>
    parseFloat(style.getPropertyValue(`padding-${side}`)) + parseFloat(style.getPropertyValue(`border-${side}-width`));
  const inner = {left: left + edge('left'), right: right - edge('right')};
  return {...inner, width: inner.right - inner.left};
}
