import {Component} from '@angular/core';
import type {TldrSummaryEvent, TldrToggleEvent} from 'tldr-article';
import {TldrArticleDirective} from './tldr-article.directive.ts';

@Component({
  selector: 'mistakes',
  imports: [TldrArticleDirective],
  template: `
    <tldr-article length="long" open [minWords]="50" (tldr-toggle)="right($event)" />
    <tldr-article length="wrong" />
    <tldr-article minWords="wrong" />
    <tldr-article [wrong]="'long'" />
    <tldr-article (tldr-toggle)="wrong($event)" />
  `,
})
export class Mistakes {
  protected readonly right = (event: TldrToggleEvent) => event.placement;
  protected readonly wrong = (event: TldrSummaryEvent) => event.summary;
}
