import {RegExpParser} from '@eslint-community/regexpp';

/**
 * How many steps a backtracking engine takes to replace every match of an expression in a text: characters looked at, and
 * choices made. Engines differ in what they spare themselves; none takes more.
 */
export function countSteps({source, flags}, text) {
  const {alternatives} = new RegExpParser().parsePattern(source, 0, source.length, {unicode: flags.includes('u')});
  const characters = flags.includes('u') ? Array.from(text) : text.split('');
  const ofOne = new Map();
  let steps = 0;

  /** Whether a node that stands for one character stands for this one. */
  const fits = (node, character) => {
    steps++;
    if (character === undefined) return false;
    if (!ofOne.has(node)) ofOne.set(node, new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, '')));
    return ofOne.get(node).test(character);
  };

  /** Each of these takes a place in the text, and hands every place that it may end at on to `next`, until that is content. */
  const sequence = (elements, index, at, next) =>
    index === elements.length
      ? next(at)
      : element(elements[index], at, (end) => sequence(elements, index + 1, end, next));
  const choice = (options, at, next) => options.some(({elements}) => sequence(elements, 0, at, next));
  const times = (quantifier, done, at, next) => {
    steps++;
    const {min, max, greedy, element: repeated} = quantifier;
    const more = () =>
      done < max && element(repeated, at, (end) => (end > at || done < min) && times(quantifier, done + 1, end, next));
    if (done < min) return more();
    return greedy ? more() || next(at) : next(at) || more();
  };
  const element = (node, at, next) => {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return fits(node, characters[at]) && next(at + 1);
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives, at, next);
      case 'Quantifier':
        return times(node, 0, at, next);
      case 'Assertion':
        return assertion(node, at) && next(at);
      default:
        throw new TypeError(`${node.type} is not counted`);
    }
  };
  const assertion = (node, at) => {
    steps++;
    if (node.kind === 'start') return at === 0;
    if (node.kind === 'end') return at === characters.length;
    if (node.kind === 'lookahead') return choice(node.alternatives, at, () => true) !== node.negate;
    throw new TypeError(`${node.kind} is not counted`);
  };

  for (let start = 0; start <= characters.length; start++) {
    let end;
    choice(alternatives, start, (at) => ((end = at), true));
    if (end !== undefined) start = Math.max(start, end - 1);
  }
  return steps;
}
