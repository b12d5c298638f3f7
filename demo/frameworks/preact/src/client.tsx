import 'tldr-article/define';
import '../../page.css';
import {hydrate} from 'preact';
import {registerEngine} from 'tldr-article';
import {newsroom} from '../../newsroom.ts';
import {App} from './App.tsx';

registerEngine('newsroom', newsroom);

const root = document.getElementById('app');
if (root) hydrate(<App search={location.search} />, root);
