/** So much of an article is looked at, in UTF-16 units. */
const SAMPLE = 4000;
/** The words found must be at least this share of all, and so many. */
const LEAST_SHARE = 0.04;
const LEAST_WORDS = 3;

/** Scripts that one language of ours alone is written in; Japanese before Chinese, whose characters it uses as well. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
];

/** Words that every text of a language has many of. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على أن إلى عن هذا التي الذي ما مع بعد',
  bg: 'и на да се за от е че не в са със като',
  ca: 'el la de i que les els una amb per és del al',
  cs: 'a se na je v že to s z ve jsou byl pro ale jako',
  da: 'og at det er en på til af for ikke som med den har',
  de: 'der die und das ist nicht ein mit von den zu im auf sich auch',
  en: 'the of and to in is that was for with it as on be at by this',
  es: 'el los las que en una por con del es y la se para su',
  fa: 'و در به از که این را است با برای آن',
  fi: 'ja on ei että se oli hän mutta ovat kuin myös joka ole',
  fr: 'le la les des et est une dans que pour du en au qui pas sur',
  hr: 'i je u se na da su za koji od što bi te kako nije',
  hu: 'a az és hogy nem is egy van volt meg de ez mint csak',
  id: 'yang dan di dengan untuk dari ini itu tidak dalam pada akan',
  it: 'il di che e la un per è non del della le i in si sono',
  nl: 'de het een van en niet dat op is zijn te voor met die er',
  no: 'og å det er en på til av for ikke som med den har et jeg',
  pl: 'i w na z nie się do jest to że są oraz jak po od przez',
  pt: 'o de que não uma os com para em do da a no se um mais as',
  ro: 'și în de la nu care cu din pe este a o să mai au un fi',
  ru: 'и в не на что он это как из по но с к его был а',
  sk: 'a sa na je v že to s z vo sú bol pre ale ako aj',
  sr: 'и је у да се на су за од који што би не',
  sv: 'och att det som en på är av för inte till med den har ett',
  tr: 've bir bu için da de ile çok olarak daha gibi olan ne ise sonra göre kadar en her oldu',
  uk: 'і в не на що з та це до у як але його був від',
  ur: 'کے میں کی ہے اور سے کا نے کو پر یہ کہ ہیں',
  vi: 'là của và có không được cho một những trong người các đã với',
};

/**
 * Guesses the language of a text by its script, or else by the words that stand in it most.
 * @returns A BCP 47 language tag; nothing where the text tells too little.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of SCRIPTS) {
    // A fifth of Japanese is kana at the least; what quotes a foreign name is not written in its script.
    if ((sample.match(letter)?.length ?? 0) > letters / 5) return language;
  }
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.matchAll(/[\p{L}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total++;
  }
  let guess: string | undefined;
  let most = Math.max(LEAST_WORDS, total * LEAST_SHARE) - 1e-9;
  for (const [language, list] of Object.entries(WORDS)) {
    const count = list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > most) [guess, most] = [language, count];
  }
  return guess;
}
