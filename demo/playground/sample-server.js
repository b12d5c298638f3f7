// Stands for a site's own server: it tells the article in its own order, and makes one thing up.
import {summarize} from '../../dist/summarizer/index.js';

const MADE_UP = 'All of it will be free of charge from 31 February 2099.';

export const sampleServer = () => ({
  label: 'a sample server, which makes one thing up',
  async summarize(article, {length, sentences: exactly, signal}) {
    const {sentences} = await summarize(article, {length, signal, ...(exactly && {sentences: exactly})});
    return [...sentences.map(({text}) => text), MADE_UP];
  },
});
