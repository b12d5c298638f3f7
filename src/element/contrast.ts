/** Red, green, blue and alpha, each from 0 to 1, in sRGB. */
export type Color = readonly [number, number, number, number];

/** What shows where `over` is painted on an opaque colour. */
export function blend(over: Color, under: Color): Color {
  const mixed = (channel: 0 | 1 | 2) => over[channel] * over[3] + under[channel] * (1 - over[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
}

/** The contrast of two opaque colours, from 1 to 21, by WCAG 2.2. */
export function contrast(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
