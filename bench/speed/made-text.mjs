// English that reads like an article's and that nobody wrote: sentences of some 20 words, paragraphs of some 5.
// No titles such as "Dr.": textrank takes them for sentences, and finds no end with sentences of one word.
import {seeded} from '../train/random.mjs';

const WHO = `the harbour council;a team of engineers from Lisbon;the surgeon Maria Keller;the new owners of the mill;most residents;
the regional hospital;two retired teachers;the museum's director;the historian James Whitlock;a small firm in Ohio;
the fishing fleet;the union of bus drivers;her younger colleagues;the minister for transport`;
const DID = `presented a plan for;spent three years on;quietly gave up;asked the public about;found serious faults in;
raised 4.2 million dollars for;argued at length over;published a detailed report on;promised to finish;
received an award for;refused to pay for;carefully measured the effects of`;
const WHAT = `the restoration of the old lighthouse;a bridge across the northern channel;the study of coastal birds;
cheaper tickets for students;the repair of 120 flooded houses;a school that teaches in two languages;
the search for clean drinking water;an archive of letters from the war;a network of weather stations;
the largest solar farm in the county;a vaccine against the disease;night trains to the capital`;
const WHEN = `after the storms of last winter;before the vote in September;in spite of rising costs;at a meeting on Tuesday;
while the rest of the country looked elsewhere;for the first time since 1987;although few had expected it;
because the earlier figures were wrong;within sight of the railway station;at the request of the U.S. embassy`;
const REST = `and nobody objected;which surprised even its critics;so the work will start again in spring;
but the money may not last until the end of the year;according to documents seen by this newspaper;
and several neighbouring towns now want to do the same;as the judges had recommended;
with results that will take years to understand`;

const [who, did, what, when, rest] = [WHO, DID, WHAT, WHEN, REST].map((list) => list.replace(/\n/g, '').split(';'));

/** The same paragraphs for the same number of words, in all at least that many. */
export function madeParagraphs(words) {
  const random = seeded(words);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => {
    const parts = [pick(who), pick(did), pick(what), pick(when)];
    if (random() < 0.6) parts[3] += `, ${pick(rest)}`;
    const text = parts.join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraphs = [];
  for (let count = 0; count < words;) {
    const sentences = Array.from({length: 3 + Math.floor(random() * 5)}, sentence);
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}
