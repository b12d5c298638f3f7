export function isWithin(part: string, whole: string): boolean;
