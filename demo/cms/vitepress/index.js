// The default theme, and the script that is loaded when the first page is there; later pages it notices by itself.
import DefaultTheme from 'vitepress/theme';
import {onMounted} from 'vue';
import {withBase} from 'vitepress';

const options = {};

export default {
  extends: DefaultTheme,
  setup() {
    onMounted(() => {
      const src = withBase('/tldr/auto.min.js');
      if (document.querySelector(`script[src="${src}"]`)) return;
      const script = document.createElement('script');
      script.type = 'module';
      script.src = src;
      Object.assign(script.dataset, options);
      document.head.append(script);
    });
  },
};
