import type {LitElement} from 'lit';
import type {TldrErrorEvent} from '../element/events/error-event.js';
import type {TldrJumpEvent} from '../element/events/jump-event.js';
import type {TldrProgressEvent} from '../element/events/progress-event.js';
import type {TldrSummaryEvent} from '../element/events/summary-event.js';
import type {TldrToggleEvent} from '../element/events/toggle-event.js';
import type {TldrArticle} from '../element/tldr-article.js';
import type {Locale} from '../locales/en.js';

/** The events of the element, by name. */
export interface TldrArticleEvents {
  'tldr-toggle': TldrToggleEvent;
  'tldr-summary': TldrSummaryEvent;
  'tldr-jump': TldrJumpEvent;
  'tldr-progress': TldrProgressEvent;
  'tldr-error': TldrErrorEvent;
}

/** `minWords` as an attribute: `min-words`. */
type Hyphened<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : Name;

/** What the element adds to its base and does not only read. */
type PropertyName = Exclude<
  keyof TldrArticle,
  keyof LitElement | 'summary' | 'article' | 'show' | 'hide' | 'toggle' | 'summarize'
>;

/** The properties of the element. */
export type TldrArticleProperties = {
  [Name in PropertyName]?: TldrArticle[Name] | undefined;
};

/** The attributes whose names are not those of properties. */
export type TldrArticleAttributes = {
  [Name in Exclude<PropertyName, 'articleElement'> as Hyphened<Name>]?: TldrArticle[Name] | undefined;
} & {
  [Word in Exclude<keyof Locale, 'prompt' | 'heading'> as `label-${Hyphened<Word>}`]?: string | undefined;
};

/** A listener; its event tells the element as `currentTarget`. */
export type TldrArticleListener<Name extends keyof TldrArticleEvents> = (
  event: TldrArticleEvents[Name] & {readonly currentTarget: TldrArticle},
) => void;

/** `ontldr-toggle` and so on: how React and Preact are given a listener. */
export type TldrArticleListeners = {
  [Name in keyof TldrArticleEvents as `on${Name}`]?: TldrArticleListener<Name> | undefined;
};
