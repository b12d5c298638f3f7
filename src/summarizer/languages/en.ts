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
    a an the this that those another every either neither both all none mine he him his himself she her hers herself
    it its itself we ourselves them their theirs themselves one ones who whom whose which and nor yet for else though
    unless until since as than of in on at by to from with without within into onto over under above below between
    among against about after before during through across along around near off out up down upon toward towards per
    via is are was were be been am has have had having does doing will shall must cannot here where when why how now
    only more most few less least again ever weren shouldn hasn hadn whatever whenever wherever
    whichever whoever till lest
  `,
  stigmaWords: `
    i me my myself you your yours yourself us our ours there they would could might may should can don didn doesn isn
    wasn aren couldn wouldn haven not no never any always often once also too even however other still then very just
    much many some each same such so like own do did being these what or if because although while whether but sometimes
  `,
  stigmaTerms: `
    ve ll re nothing anything something everything usually others already really several quite pretty well thing
    things important actually probably maybe perhaps said told asked added think know feel see look get got going come
    mean
  `,
  cuePhrases: `
    in this paper, in this article, in this study, in this work, in this essay, in this report, in this guide, in this
    tutorial, in this chapter, in this review, in this thesis, in this talk, this paper, this study, this essay, this
    guide, this tutorial, this chapter, this review, this thesis, the present study, the present paper, the present
    work, this article explains, this article describes, this article explores, this article looks, this article
    shows, this article will, this article covers, this article teaches, this article discusses, this article examines, we propose, we present, we introduce, we study, we investigate, we explore, we address, we describe, we
    develop, we derive, we formulate, we examine, we aim, we argue, we conclude, i argue, in conclusion, to sum up,
    the aim of this paper, the aim of this study, the aim of this article, the goal of this paper, the goal of this
    study, the purpose of this paper, the purpose of this study, the purpose of this article, the objective of this
    paper, the objective of this study, we hold that, we affirm the judgment, we reverse the judgment, in this blog
    post, in this post we
  `,
  dependents: `
    he, she, it, they, his, her, its, their, this, that, these, those, such, both, another, others, neither, either, the
    former, the latter, the same, so, then, thus, therefore, hence, instead, otherwise, similarly, likewise,
    consequently, for example, for instance, as a result, by contrast, in contrast, on the other hand, but for, or, nor,
    too, later, earlier, since then, in turn, again, first, second, third, finally, next, here, there, meanwhile, also,
    yet, however, because of this, despite this, after that, in this way, if so, as such, at that time, at the same
    time, in other words, in this, in these, all of these, many of these, none of these, one of these, some of these,
    the next day, the next morning, soon afterwards, shortly afterwards, most of them, some of them, many of them, one
    of them, none of them, all of them, among them, having said that, on top of that, the other, the following, the
    others, several of them, half of them
  `,
  references: 'he, she, it, they, his, her, its, their, that, these, those',
  objects: 'it, them',
  independents: `
    there is, there are, there was, there were, there has, there have, there will, there's, here are, this week, this
    weekend, this year, this month, this morning, this afternoon, this evening, this spring, this summer, this autumn,
    this fall, this winter, this season, this article, this report, this recipe, earlier this, later this, these days,
    those who, those with, first lady, first minister, second world, third world, next week, next weekend, next year,
    next month, too many, too much, too few, so far, it is time, it is possible, it is important, it is clear, it is not
    clear, it is unclear, it is likely, it is unlikely, it is hard, it is difficult, it is easy, it is true, it is well
    known, it is no secret, it is believed, it is thought, it is estimated, it is said, suffice it, believe it or not,
    the other day, the other night, the other evening, the other afternoon, the other morning, the other week, the other
    weekend, the other month, this post explains, this post shows, here_we
  `,
  conjunctions: 'and, but',
  isUnmistakable: true,
  adverbials: `
    however, moreover, furthermore, in addition, additionally, besides, also, meanwhile, indeed, in fact,
    of course, still, nevertheless, nonetheless, plus, what's more
  `,
  crossReferences: 'see, cf, fig, figs, figure, table, photo, image',
  notices: `
    editor's note, click here, read more, read also, see also, follow us, this article was originally, this article
    originally, image credit, photo credit, watch the video, copyright ©, this story was originally, this story was
    first published, this story was updated, this post was originally, share this article, share this story, share this
    post, read the following steps, see step, follow the steps below, read the full story, read the full article, read
    the full report, read on to, read on for, keep reading to, keep reading for, follow these steps, just follow these
    steps, for more information_see, for more information_visit, for more information_contact
  `,
} satisfies LanguageData;
