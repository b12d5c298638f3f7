import {RegExpParser} from '@eslint-community/regexpp';

/** What a class of characters is tried with. */
const ALPHABET = Array.from('a Zé0x.,:;\'’"“”«([)]-–!?*&%1\t\n中アกक🚢\u0301\u00ad');
const WALKS = 8;

/** A generator of numbers from 0 to 1 that is the same every time. */
function random(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/**
 * Texts that an expression follows a long way and then not to its end: ways through the expression, chosen by lot and
 * cut short at their ends.
 */
export function attacksOn({source, flags}) {
  const next = random(1);
  const {alternatives} = new RegExpParser().parsePattern(source, 0, source.length, {unicode: flags.includes('u')});
  const pick = (list) => list[Math.floor(next() * list.length)];
  const ofAny = (options) => pick(options).elements.map(walk).join('');
  const walk = (node) => {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass': {
        const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
        return pick(ALPHABET.filter((character) => one.test(character)).concat('')) ?? '';
      }
      case 'Group':
      case 'CapturingGroup':
        return ofAny(node.alternatives);
      case 'Quantifier': {
        const times = Math.min(node.max, node.min + Math.floor(next() * 4));
        return Array.from({length: times}, () => walk(node.element)).join('');
      }
      // What must follow is said by what does.
      default:
        return '';
    }
  };
  const walks = Array.from({length: WALKS}, () => ofAny(alternatives)).filter(Boolean);
  return [...new Set(walks.flatMap((way) => [way, way.slice(0, -1), way.charAt(0), way.slice(-2)]))].filter(Boolean);
}
