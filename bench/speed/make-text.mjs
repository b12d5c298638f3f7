import {seeded} from '../train/random.mjs';

const SUBJECTS = `council harbour teacher river company museum farmer engine library storm parliament bakery scientist
  bridge painter hospital village orchard captain railway court editor glacier mayor forest theatre market senator`;
const VERBS = `repaired sold opened measured painted questioned closed followed described moved promised counted crossed
  refused visited planned printed carried finished studied rented guarded changed explained reported`;
const OBJECTS = `roof contract window channel letter garden budget tower record border timetable painting harvest machine
  street lamp statue archive fence tunnel ticket island committee vessel melody recipe statute`;
const QUALITIES = `old narrow famous quiet northern wooden costly bright distant empty heavy foreign local modern rusty
  second public frozen crowded modest`;
const TAILS = `before the winter came|after a long debate|with the help of neighbours|for less than expected|because the
  ground was too soft|while the others waited outside|at the edge of the town|in spite of the rain|without a word of
  warning|as the law of that year required`;

const words = (list) => list.trim().split(/\s+/);
const lists = {
  subjects: words(SUBJECTS),
  verbs: words(VERBS),
  objects: words(OBJECTS),
  qualities: words(QUALITIES),
  tails: TAILS.split('|').map((tail) => words(tail).join(' ')),
};

/**
 * An article of about so many words in paragraphs of five sentences, always the same for the same number.
 * New names come in at a steady rate, as they do in real texts, where the vocabulary grows with the length.
 */
export function makeArticle(count) {
  const random = seeded(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const name = () => {
    const syllables = Array.from(
      {length: 2 + Math.floor(random() * 2)},
      () => pick([...'bdfgklmnprstv']) + pick([...'aeiou']),
    );
    const joined = syllables.join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const blocks = [];
  let total = 0;
  while (total < count) {
    const sentences = Array.from({length: 5}, () => {
      const {subjects, verbs, objects, qualities, tails} = lists;
      return `The ${pick(qualities)} ${pick(subjects)} of ${name()} ${pick(verbs)} the ${pick(qualities)} ${pick(objects)} and the ${pick(objects)} of the ${pick(subjects)} ${pick(tails)}.`;
    });
    const text = sentences.join(' ');
    total += text.split(' ').length;
    blocks.push({type: 'paragraph', text});
  }
  return {blocks, title: `The ${pick(lists.subjects)} and the ${pick(lists.objects)}`, language: 'en'};
}
