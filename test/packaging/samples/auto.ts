// One import for effect, and what it brings is typed.
import 'tldr-article/auto';

document.addEventListener('tldr-toggle', ({open}) => {
  const isOpen: boolean = open;
  console.log(isOpen, document.querySelector('tldr-article')?.summary?.sentences.length);
});
