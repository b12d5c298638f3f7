import 'tldr-article/define';
import '../../page.css';
import {hydrate} from 'svelte';
import {registerEngine} from 'tldr-article';
import {newsroom} from '../../newsroom.ts';
import App from './App.svelte';

registerEngine('newsroom', newsroom);

const target = document.getElementById('app');
if (target) hydrate(App, {target, props: {search: location.search}});
