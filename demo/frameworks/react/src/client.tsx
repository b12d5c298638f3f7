import 'tldr-article/define';
import '../../page.css';
import {hydrateRoot} from 'react-dom/client';
import {registerEngine} from 'tldr-article';
import {newsroom} from '../../newsroom.ts';
import {App} from './App.tsx';

registerEngine('newsroom', newsroom);

const root = document.getElementById('app');
if (root) hydrateRoot(root, <App search={location.search} />);
