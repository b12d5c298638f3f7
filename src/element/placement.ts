/** Where a box stands: above the article or below it. */
export type Placement = 'start' | 'end';

/** Which boxes carry a toggle. */
export type Toggles = 'both' | Placement | 'none';
