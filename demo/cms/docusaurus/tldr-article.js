// A client module: loads the script when the first page is there; later pages it notices by itself.
import siteConfig from '@generated/docusaurus.config';

const options = {};

export function onRouteDidUpdate() {
  const src = `${siteConfig.baseUrl}tldr/auto.min.js`;
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  Object.assign(script.dataset, options);
  document.head.append(script);
}
