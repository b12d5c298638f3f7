import type {Article} from '../src/summarizer/index.js';

/** A news story of seven short paragraphs for tests. */
export const harbourArticle: Article = {
  title: 'Harbour to close for dredging until May',
  language: 'en',
  blocks: [
    {
      type: 'paragraph',
      text: 'The harbour of Vessby will close to ferries in February while the channel is dredged. The port authority expects to open it again in May.',
    },
    {
      type: 'paragraph',
      text: 'Sand has filled the channel faster than anyone planned for. Last year three ferries touched the bottom on their way in. “We were lucky each time,” said Dr. Ines Aalto, who runs the authority.',
    },
    {type: 'heading', text: 'What it will cost', level: 2},
    {
      type: 'paragraph',
      text: 'Dredging the channel will cost 3.5 million crowns, and the town pays a third of it. The council approved its share on Monday. Will it be enough? Nobody at the meeting could say.',
    },
    {
      type: 'paragraph',
      text: 'Shops along the quay live from the passengers of the ferries. Their owners asked the council for a smaller ferry that could use the old basin, and the council refused.',
    },
    {
      type: 'paragraph',
      text: 'Ferries will leave from the harbour of Norrvik until the channel is open. A bus will carry passengers between Norrvik and Vessby every half hour. Tickets for the ferries are good on the bus.',
    },
    {type: 'quote', text: 'My father saw the channel dredged twice. Both times it was full again within ten years.'},
    {
      type: 'paragraph',
      text: 'Dr. Aalto says that a longer breakwater would keep the sand out for good. The authority will ask the state for the money in the autumn.',
    },
  ],
};
