import type {LanguageData} from './language.js';

export const language = {
  leadingAbbreviations: `
    mr mrs ms mx dr prof fr br sr ste mt hon rev pres gov sen rep gen maj capt col lt sgt cpl assoc vs v cf e.g i.e
    p.s viz ca approx ps pvt adm
  `,
  numericAbbreviations: 'no nos fig figs p pp vol vols sec ch art eq op pt c',
  trailingAbbreviations: `
    inc co corp ltd llc bros dept univ est jr esq am pm jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd
    st ft al
  `,
  functionWords: `
    a an the this that these those such same other another each every either neither both all any some no none
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves one ones who whom whose which what
    and or but nor so yet for if then else because while although though unless until since as than whether
    of in on at by to from with without within into onto over under above below between among against about
    after before during through across along around near off out up down upon toward towards per via like
    is are was were be been being am has have had having do does did doing will would shall should can could
    may might must not cannot
    there here where when why how now just only also too very more most much many few less least own even
    still again ever never always often once however
    don doesn didn isn aren wasn weren couldn wouldn shouldn hasn haven hadn
  `,
  dependents: `
    he, she, it, they, his, her, its, their, this, that, these, those, such, both, another, others, neither,
    either, the former, the latter, the same, so, then, thus, therefore, hence, instead, otherwise, similarly,
    likewise, consequently, for example, for instance, as a result, by contrast, in contrast, on the other hand,
    but for, or, nor, too, later, earlier, since then, in turn, again, first, second, third, finally, next,
    here, there, meanwhile, also, yet, however, because of this, despite this, after that, in this way, if so, as such,
    at that time, at the same time, in other words, in this, in these, all of these, many of these, none of these,
    one of these, some of these
  `,
  references: 'he, she, it, they, his, her, its, their, that, these, those',
  independents: `
    there is, there are, there was, there were, there has, there have, there will, there's, here are, this week,
    this weekend, this year, this month, this morning, this afternoon, this evening, this spring, this summer,
    this autumn, this fall, this winter, this season, this paper, this article, this study, this report,
    this guide, this tutorial, in this paper, in this article, in this study, in this work, earlier this, later this,
    these days, those who, those with, first lady, first minister, second world, third world, next week, next
    weekend, next year, next month, too many, too much, too few, so far, it is time, it is possible, it is
    important, it is clear, it is not clear, it is unclear, it is likely, it is unlikely, it is hard, it is
    difficult, it is easy, it is true, it is well known, it is no secret, it is believed, it is thought, it is
    estimated, it is said
  `,
  conjunctions: 'and, but',
  isUnmistakable: true,
  adverbials: `
    however, moreover, furthermore, in addition, additionally, besides, also, meanwhile, indeed, in fact,
    of course, still, nevertheless, nonetheless
  `,
  crossReferences: 'see, cf, fig, figs, figure, table, photo, image',
} satisfies LanguageData;
