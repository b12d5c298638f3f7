import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof hr hrn fr frl st hl dipl ing phil med jur rer nat theol habil hrsg geb gest verh ehem stellv vors präs
    gebr sog ca bzw evtl ggf vgl inkl exkl zzgl abzgl insb insbes bspw gem lt wg bes allg mind max ev kath engl frz
    lat tel mr mrs ms vs hptm maj obstlt feldw z.b d.h u.u d.r th ph joh wilh friedr bzgl einschl griech russ ital
    span röm österr amerik urspr eigtl
  `,
  numericAbbreviations: 'nr nrn abs art bd bde kap abb tab ziff fn anm str § az',
  trailingAbbreviations: `
    chr std min sek mio mrd tsd jh jhd jan feb mär mrz apr jun jul aug sep sept okt nov dez co inc ltd corp jr sen str
    mag gen
  `,
  ordinals: true,
  functionWords: `
    der die das den dem des ein eine einen einem einer eines kein keine keiner er sie es wir sein ihre unser dieser
    diese dieses diesem diesen jener jene jenes jeder jede jedes alle alles viele einige manche mehrere beide wer was
    wie wo wann warum wieso weshalb welche welcher welches und aber denn sondern wenn als ob da weil dass während
    nachdem bevor bis seit sobald in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen
    ohne um durch hinter neben zwischen trotz wegen laut dabei dafür dagegen damit danach daneben daran darauf daraus
    darin darum darüber davon davor dazu deshalb deswegen trotzdem dennoch jedoch außerdem zudem ferner schließlich
    dann dort hier heute gestern morgen jetzt nun so auch nur noch schon sehr man sich nicht ist sind war waren wird
    wurde wurden hat haben hatte hatten kann können konnte soll muss will nein später inzwischen allerdings zunächst
    zuvor somit also insgesamt ihr
  `,
  stigmaWords: 'ich mein du dein euer sollte ja doch oder obwohl',
  stigmaTerms: `
    mich mir meine meinen meiner meinem dich dir deine euch eure könnte könnten würde würden dürfte müsste sollten
    vielleicht wohl eigentlich eben halt mal nie sagt sagte glaube denke finde weiß natürlich leider gern gerne
    wirklich ziemlich irgendwie etwas nichts andere anderen anderer einfach
  `,
  cuePhrases: `
    in diesem artikel, in diesem beitrag, in diesem text, in diesem aufsatz, in diesem ratgeber, in dieser arbeit, in
    dieser studie, in der vorliegenden, dieser artikel beschreibt, dieser artikel erklärt, dieser artikel zeigt,
    zusammenfassend, kurz gesagt, kurzum, fazit, ziel dieser arbeit, ziel dieser studie, ziel dieses artikels, ziel
    dieses beitrags
  `,
  dependents: `
    er, sie, es, ihm, ihn, ihnen, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, dieser, diese,
    dieses, diesem, diesen, dies, das ist, das war, das sind, das hat, das bedeutet, das heißt, jener, jene, jenes,
    derselbe, dieselbe, dasselbe, solche, solcher, beide, beides, deren, dessen, so, also, dann, danach, dabei, damit,
    dadurch, dafür, dagegen, daher, darum, darauf, darüber, davon, dazu, deshalb, deswegen, trotzdem, dennoch, jedoch,
    allerdings, außerdem, zudem, ferner, hingegen, stattdessen, sonst, später, zuvor, schließlich, zum beispiel, denn,
    doch, sondern, oder, auch, hier, dort, hierbei, hierzu, hierfür, zugleich, gleichzeitig, ebenso, andererseits,
    einerseits, erstens, zweitens, inzwischen, daraufhin, seitdem, seither, letztere, letzterer, erstere, mit anderen
    worten, im gegensatz dazu, ein anderer, ein anderes, eine andere, ein weiterer, ein weiteres, eine weitere, aus
    diesem, aus diesen, in diesem, in dieser, in diesen, an diesem, an dieser, auf diesem, auf diese, auf dieser, bei
    diesem, bei dieser, bei diesen, mit diesem, mit dieser, mit diesen, nach diesem, nach dieser, zu diesem, zu dieser,
    zu diesen, von diesem, von dieser, von diesen, für diese, für dieses, für diesen, durch diese, durch diesen, unter
    diesen, unter diesem, unter dieser, in wahrheit, zumindest, umgekehrt, demgegenüber, vielmehr, insofern, des
    weiteren, das kann, das soll, das wird, das gilt, das gelte, das liegt, das macht, das zeigt, das führt, das führte,
    das alles, ersteres, letzteres, demnach, folglich, hinzu kommt, einer davon, eine davon, eines davon, einige davon,
    viele davon, am nächsten tag, am nächsten morgen, am folgenden tag, am tag darauf, am tag danach, tags darauf, im
    folgenden jahr, im jahr darauf, kurz darauf, kurz danach, die meisten von ihnen, einige von ihnen, viele von ihnen,
    einer von ihnen, eine von ihnen, keiner von ihnen, darunter, unter ihnen, die meisten davon, manche von ihnen,
    mehrere von ihnen, keine von ihnen, bald darauf
  `,
  independents: `
    es gibt, es gab, es ist möglich, es ist wichtig, es ist schwierig, diese woche, dieses jahr, dieser artikel, dieser
    beitrag, in dieser woche, in diesem jahr, in diesem monat, in diesem sommer, in diesem winter, in diesen tagen, so
    viel, so viele, am nächsten tag der offenen
  `,
  conjunctions: 'und, aber',
  isUnmistakable: true,
  crossReferences: 'siehe, vgl, abb, abbildung, tabelle, tab, foto, bild',
  notices: `
    anmerkung der redaktion, lesen sie auch, lesen sie hier, lesen sie mehr, hier klicken, jetzt abonnieren, folgen
    sie uns, hinweis der redaktion, klicken sie hier, auch interessant:, mehr zum thema:
  `,
};
