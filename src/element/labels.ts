import type {PropertyDeclarations} from 'lit';
import {invitation, type Invitation} from '../locales/en-invitation.js';

/** The two that stand for themselves; the others are labels. */
type Bare = 'prompt' | 'heading';

/** The property that replaces a string of the interface: `prompt`, `heading`, and `labelOpen` for `open`. */
export type Labels = {
  -readonly [Key in keyof Invitation as Key extends Bare ? Key : `label${Capitalize<Key>}`]: string | undefined;
};

const KEYS = Object.keys(invitation) as (keyof Invitation)[];

/** The property of a string; its attribute is the same with hyphens. */
function propertyOf(key: keyof Invitation): keyof Labels {
  const property = key === 'prompt' || key === 'heading' ? key : `label${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return property as keyof Labels;
}

/** `labelTooShort` as an attribute: `label-too-short`. */
export function hyphened(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** For Lit: each is a property that reflects. */
export const labelProperties: PropertyDeclarations = Object.fromEntries(
  KEYS.map(propertyOf).map((property) => [property, {attribute: hyphened(property), reflect: true}]),
);

/** The words of a locale, with those that the element replaces. */
export function withLabels<Words extends Invitation>(words: Words, element: Labels): Words {
  const replaced = KEYS.flatMap((key) => {
    const label = element[propertyOf(key)] as string | null | undefined;
    return label === undefined || label === null ? [] : [[key, label]];
  });
  return {...words, ...Object.fromEntries(replaced)} as Words;
}
