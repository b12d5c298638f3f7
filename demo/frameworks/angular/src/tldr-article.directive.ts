import {booleanAttribute, Directive, input} from '@angular/core';
import type {SummaryLength, SummaryType} from 'tldr-article';

/**
 * Makes the attributes of the element known to Angular's compiler, which then knows the element too and checks what a
 * template binds. It types events by itself, from `HTMLElementTagNameMap` and `GlobalEventHandlersEventMap`.
 */
@Directive({
  selector: 'tldr-article',
  host: {
    '[attr.length]': 'length()',
    '[attr.type]': 'type()',
    '[attr.engine]': 'engine()',
    '[attr.open]': 'open() ? "" : null',
    '[attr.min-words]': 'minWords()',
  },
})
export class TldrArticleDirective {
  readonly length = input<SummaryLength>();
  readonly type = input<SummaryType>();
  readonly engine = input<string>();
  readonly open = input(false, {transform: booleanAttribute});
  readonly minWords = input<number>();
}
