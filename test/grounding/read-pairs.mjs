/**
 * Reads pairs of an article and a sentence, one a line: the article's name, `+` where the article says it and `-` where it
 * does not, at once the kind (none is fine), and the sentence.
 */
export function readPairs(lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, article, sign, kind, sentence] = /^(\w+) ([+-])(\w*) (.+)$/.exec(line);
      return {article, isSupported: sign === '+', kind, sentence};
    });
}
