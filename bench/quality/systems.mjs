import {PEERS} from '../peers/adapters.mjs';

export const PEER_NAMES = Object.keys(PEERS);

/** This project with weights that were trained on the other corpora only. */
export const WITHOUT = 'trained without it';

/** What is compared, in the order of the tables. */
export const SYSTEMS = ['opening', ...PEER_NAMES, 'tldr-article', WITHOUT];

/** How many sentences each is asked for. */
export const SENTENCES = 3;
