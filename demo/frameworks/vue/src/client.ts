import 'tldr-article/define';
import '../../page.css';
import {registerEngine} from 'tldr-article';
import {createSSRApp} from 'vue';
import {newsroom} from '../../newsroom.ts';
import App from './App.vue';

registerEngine('newsroom', newsroom);
createSSRApp(App, {search: location.search}).mount('#app');
