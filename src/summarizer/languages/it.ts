import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    sig sigg ra na sigra signa dott ssa prof avv ing arch geom rag on sen mons dr dir amm rev gen col cap ten serg
    ss cfr ca le vs es cd psicol econ spett egr gent mo ill fam st ta mr mrs min proc
  `,
  numericAbbreviations: 'art artt n nn p pp pag pagg vol voll cap fig figg tab cod tel num par co',
  trailingAbbreviations: 'gen feb apr mag giu lug ago set sett ott nov dic lun gio ven sab co inc ltd az max jr tel',
  functionWords: `
    il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle quel quei quegli ciò suo
    sua suoi sue loro lui essi esse egli ella si ne chi che cui quale quali quanto quando come dove e ed od anzi
    dunque quindi poiché mentre benché sebbene di del dello della dei degli delle a al allo alla ai agli alle da dal
    dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra
    dopo prima durante senza contro verso presso secondo sì già così poi ora oggi qui là più meno tutto tutta tutti
    tutte ogni alcuni alcune è sono era erano ha hanno aveva c lei
  `,
  stigmaWords: `
    io mi mio mia noi ci nostro nostra tu ti voi vi anche ancora molto non se o perché ma però altro altri altra altre
    cosa
  `,
  stigmaTerms: `
    me miei te tuo può possono potrebbe potrebbero dovrebbe dovrebbero sarebbe sarebbero perfino troppo forse
    probabilmente sempre mai né niente nulla qualcosa cose detto dice spiega aggiunge credo so voglio davvero proprio
  `,
  cuePhrases: `
    in questo articolo, in questo lavoro, in questo studio, in questo saggio, in questa guida, questo articolo spiega,
    questo articolo descrive, questo studio, in sintesi, in conclusione, l'obiettivo di questo articolo, l'obiettivo
    di questo studio, l'obiettivo di questo lavoro
  `,
  dependents: `
    egli, ella, esso, essa, essi, esse, lui, lei, loro, suo, sua, suoi, sue, il suo, la sua, i suoi, le sue, questo,
    questa, questi, queste, quello, quella, quelli, quelle, quest'ultimo, quest'ultima, ciò, tale, tali, entrambi,
    entrambe, un altro, un'altra, altri, altre, lo stesso, così, allora, poi, dopo, quindi, pertanto, dunque, perciò,
    per questo, di conseguenza, per esempio, ad esempio, invece, al contrario, altrimenti, tuttavia, ciononostante,
    anche, inoltre, infine, prima, qui, lì, là, da allora, a sua volta, d'altra parte, infatti, o, né, bensì, cioè, si
    tratta, allo stesso tempo, nello stesso tempo, mentre questo, in questo, in questa, in questi, in queste, in quel,
    in quella, a questo, a questa, a questi, a queste, con questo, con questa, con questi, per questa, per questi, di
    questo, di questa, di questi, di queste, da questo, da questa, su questo, su questa, su questi, dopo questo, dopo
    questa, uno di questi, una di queste, in altre parole, secondo lui, secondo lei, la maggior parte di loro, alcuni di
    loro, molti di loro, uno di loro, una di loro, nessuno di loro, tra loro, fra loro, alcune di loro, molte di loro,
    nessuna di loro, alcuni di essi
  `,
  references: "egli, lui, lei, loro, il suo, la sua, i suoi, le sue, quest'ultimo, quest'ultima, ciò",
  independents: `
    quest'anno, questa settimana, questo mese, questo articolo, in questi giorni, in questo momento, in questa
    settimana, in questa stagione, di questi tempi, a questo punto della
  `,
  conjunctions: 'e, ed, ma, però',
  isUnmistakable: true,
  adverbials: 'di fatto, in effetti, naturalmente, nel frattempo, in realtà, insomma, in breve',
  crossReferences: 'vedi, cfr, fig, figura, tabella, foto, immagine',
  notices: `
    nota dell'editore, nota della redazione, leggi anche, leggi di più, vedi anche, guarda anche, clicca qui, seguici
  `,
};
