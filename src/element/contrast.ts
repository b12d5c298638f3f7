/** Red, green, blue and alpha, each from 0 to 1, in sRGB. */
export type Color = readonly [number, number, number, number];

/** What shows where `over` is painted on an opaque colour. */
export function blend(over: Color, under: Color): Color {
  const [r, g, b] = [0, 1, 2].map((i) => (over[i] ?? 0) * over[3] + (under[i] ?? 0) * (1 - over[3]));
  return [r ?? 0, g ?? 0, b ?? 0, 1];
}

/** The contrast of two opaque colours, from 1 to 21, by WCAG 2.2. */
export function contrast(a: Color, b: Color): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([r, g, b]: Color): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
