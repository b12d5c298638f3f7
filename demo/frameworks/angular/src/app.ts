import {Component, computed, DOCUMENT, inject, signal, viewChild, type ElementRef} from '@angular/core';
import {PlatformLocation} from '@angular/common';
import type {
  SummaryLength,
  SummaryType,
  TldrArticle,
  TldrErrorEvent,
  TldrJumpEvent,
  TldrSummaryEvent,
  TldrToggleEvent,
} from 'tldr-article';
import {addressOf, neighboursAt, pieceAt, pieces, type Piece} from '../../articles.ts';
import {TldrArticleDirective} from './tldr-article.directive.ts';

@Component({
  selector: '#app',
  imports: [TldrArticleDirective],
  template: `
    <nav class="site">
      @for (each of pieces; track each.id) {
        <a [href]="addressOf(each)" (click)="go($event, each)">{{ each.title }}</a>
      }
    </nav>
    <main>
      <h1>{{ piece().title }}</h1>
      <form class="controls">
        <label>
          Length
          <select #lengths name="length" [value]="length()" (change)="length.set($any(lengths.value))">
            @for (each of LENGTHS; track each) {
              <option [selected]="each === length()">{{ each }}</option>
            }
          </select>
        </label>
        <label>
          Type
          <select #types name="type" [value]="type()" (change)="type.set($any(types.value))">
            @for (each of TYPES; track each) {
              <option [selected]="each === type()">{{ each }}</option>
            }
          </select>
        </label>
        <label>
          Engine
          <select #engines name="engine" (change)="engine.set(engines.value)">
            <option>extractive</option>
            <option>newsroom</option>
          </select>
        </label>
        <label>
          <input #opened type="checkbox" name="open" [checked]="open()" (change)="open.set(opened.checked)" /> Open
        </label>
        <label>
          <input #there type="checkbox" name="there" [checked]="isThere()" (change)="isThere.set(there.checked)" /> There
        </label>
        <button type="button" name="show" (click)="element()?.nativeElement?.show({at: 'end'})">Show below</button>
      </form>
      @if (isThere()) {
        <tldr-article
          #element
          [length]="length()"
          [type]="type()"
          [engine]="engine()"
          [open]="open()"
          [minWords]="100"
          (tldr-toggle)="onToggle($event)"
          (tldr-summary)="onSummary($event)"
          (tldr-jump)="onJump($event)"
          (tldr-error)="onError($event)"
        >
          @for (paragraph of piece().paragraphs; track $index) {
            <p>{{ paragraph }}</p>
          }
          @if (neighbours().previous; as previous) {
            <a slot="prev" [href]="addressOf(previous)" (click)="go($event, previous)">{{ previous.title }}</a>
          }
          @if (neighbours().next; as next) {
            <a slot="next" [href]="addressOf(next)" (click)="go($event, next)">{{ next.title }}</a>
          }
        </tldr-article>
      }
      <h2>What the page heard</h2>
      <ol class="log">
        @for (line of log(); track $index) {
          <li>{{ line }}</li>
        }
      </ol>
    </main>
  `,
})
export class App {
  readonly #address = inject(PlatformLocation);

  protected readonly LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];
  protected readonly TYPES: readonly SummaryType[] = ['key-points', 'tldr'];
  protected readonly pieces = pieces;
  protected readonly addressOf = addressOf;

  protected readonly search = signal(this.#address.search);
  protected readonly length = signal<SummaryLength>('medium');
  protected readonly type = signal<SummaryType>('key-points');
  protected readonly engine = signal('extractive');
  protected readonly open = signal(false);
  protected readonly isThere = signal(true);
  protected readonly log = signal<readonly string[]>([]);
  protected readonly element = viewChild<ElementRef<TldrArticle>>('element');

  protected readonly piece = computed(() => pieceAt(this.search()));
  protected readonly neighbours = computed(() => neighboursAt(this.search()));

  constructor() {
    this.#address.onPopState(() => {
      this.search.set(this.#address.search);
    });
  }

  protected go(event: Event, to: Piece): void {
    event.preventDefault();
    this.#address.pushState(null, '', addressOf(to));
    this.search.set(addressOf(to));
  }

  protected onToggle(event: TldrToggleEvent): void {
    this.open.set(this.element()?.nativeElement.open ?? false);
    this.#note(`toggle: ${event.placement} ${event.open ? 'opened' : 'closed'} by ${event.reason}`);
  }

  protected onSummary({summary}: TldrSummaryEvent): void {
    // The reader may have chosen them in the panel.
    this.length.set(this.element()?.nativeElement.length ?? 'medium');
    this.type.set(this.element()?.nativeElement.type ?? 'key-points');
    this.#note(`summary: ${summary.summaryWords} of ${summary.articleWords} words`);
  }

  protected onJump({sentence}: TldrJumpEvent): void {
    this.#note(`jump: ${sentence.text}`);
  }

  protected onError({error}: TldrErrorEvent): void {
    this.#note(`error: ${String(error)}`);
  }

  #note(line: string): void {
    this.log.update((lines) => [...lines, line]);
  }
}
