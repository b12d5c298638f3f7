/** The two boxes, in their order. */
export const PLACEMENTS = ['start', 'end'] as const;

/** Where a box stands: above the article or below it. */
export type Placement = (typeof PLACEMENTS)[number];

/** Which boxes carry a toggle. */
export type Toggles = 'both' | Placement | 'none';
