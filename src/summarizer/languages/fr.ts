import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    m mm mme mmes mlle mlles dr pr me mgr st ste av cf env ex vs ca ch th ph chr fr gal cne cdt lt adj sgt not éts mrs
    mr
  `,
  numericAbbreviations: 'no nos p pp vol chap art al fig t tél ann n pl ch',
  trailingAbbreviations: 'janv févr avr juil sept oct nov déc cie inc ltd co éd max jr cap col bd',
  functionWords: `
    le la les l un une des du de d ce cet cette ces ton ta tes son sa ses notre nos leur leurs il elle est ceci cela
    ça celui celle ceux celles qui que quoi dont où quand comment pourquoi quel quelle quels quelles et donc or ni
    comme lorsque puisque tandis en dans sur sous avec sans pour par contre vers chez entre depuis pendant avant après
    dès selon malgré afin ainsi cependant toutefois pourtant puis ensuite enfin à au aux aucun aucune chaque plusieurs
    tout toute tous toutes certaines plus ici sont était a ont être avoir fait agit ils elles
  `,
  stigmaWords: `
    je mon ma mes nous vous votre vos tu on aussi même très si ou mais car parce pas ne certains quelques bien là
    alors
  `,
  stigmaTerms: `
    j moi me te toi c peut peuvent pourrait pourraient devrait serait seraient aurait également encore trop vraiment
    plutôt peut-être toujours jamais n autre autres quelque chose choses dit explique ajoute assure estime raconte
    confie
  `,
  cuePhrases: `
    dans cet article, dans cette étude, dans ce travail, dans cet essai, dans ce guide, dans ce billet, cet article
    explique, cet article décrit, cette étude, nous proposons, nous présentons, nous étudions, nous introduisons, en
    résumé, en conclusion, en somme, pour résumer, l'objectif de cette étude, l'objectif de cet article
  `,
  dependents: `
    il, elle, ils, elles, lui, leur, leurs, son, sa, ses, ce, cet, cette, ces, c'est, c'était, ce sont, cela, ça,
    celui-ci, celle-ci, ceux-ci, celles-ci, celui, celle, ceux, celles, celui-là, ce dernier, cette dernière, ces
    derniers, tous deux, toutes deux, les deux, un autre, une autre, d'autres, y, en outre, ainsi, donc, alors, puis,
    ensuite, enfin, pourtant, toutefois, néanmoins, par conséquent, en conséquence, c'est pourquoi, par exemple, en
    revanche, au contraire, sinon, de même, par ailleurs, d'ailleurs, de plus, aussi, là, ici, auparavant, depuis, car,
    or, ni, ou, premièrement, deuxièmement, d'une part, d'autre part, l'un, l'autre, dès lors, pour autant, autrement
    dit, en d'autres termes, dans le même temps, parmi eux, parmi elles, selon lui, selon elle, pour cela, de ce fait,
    pour cette raison, dans ce, dans cet, dans cette, dans ces, à cet, à cette, à ces, de cette, de ces, pour ce, pour
    cet, pour cette, pour ces, avec ce, avec cet, avec cette, avec ces, sur ce, sur cet, sur cette, sur ces, par ce, par
    cette, par ces, après ce, après cet, après cette, malgré ce, malgré cet, malgré cette, malgré ces, le lendemain,
    l'année suivante, la semaine suivante, la plupart d'entre eux, certains d'entre eux, plusieurs d'entre eux, l'une
    d'elles, aucun d'eux, la plupart d'entre elles, certaines d'entre elles, plusieurs d'entre elles, beaucoup d'entre
    eux, aucun d'entre eux, aucune d'elles, chacun d'eux
  `,
  references: 'il, elle, ils, elles, lui, leur, leurs, son, sa, ses, ce, cet, cette, ces, cela',
  independents: `
    il y a, il y avait, il n'y a, il faut, il faudra, il est possible, il est important, il est difficile, il est temps,
    cette année, cette semaine, cette saison, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce
    dimanche, ce week-end, cet été, cet hiver, cet article, pour ce qui, sur ce point, ces derniers jours, ces derniers
    mois, ces dernières années, ces dernières semaines, ceux qui, celles qui, depuis le, depuis la, depuis les, alors
    que, ainsi que, depuis plusieurs, depuis quelques, depuis que, depuis un, depuis une, depuis deux, depuis trois,
    depuis son, le lendemain de, le lendemain du, le lendemain des, le lendemain d'un, le lendemain d'une, le lendemain
    même
  `,
  conjunctions: 'et, mais',
  isUnmistakable: true,
  adverbials: 'en effet, cependant, de fait, bien sûr, en fait, bref, en somme, du reste',
  crossReferences: 'voir, cf, fig, figure, tableau, photo, image',
  notices: `
    note de la rédaction, lire aussi, à lire aussi, lire la suite, voir aussi, à voir aussi, cliquez ici, suivez-nous,
    retrouvez-nous
  `,
};
