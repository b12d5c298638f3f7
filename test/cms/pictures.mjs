import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

/** Takes a picture for people to look at, into the folder that SCREENSHOTS names, if it does. */
export const takePicture = async (page, name, {isAtEnd = false, isWhereItIs = false} = {}) => {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, {recursive: true});
  if (!isWhereItIs) {
    await page.setViewport({width: page.viewport().width, height: 1000});
    await page.evaluate((atEnd) => {
      const elements = document.querySelectorAll('tldr-article');
      const element = atEnd ? elements[elements.length - 1] : elements[0];
      const {top, bottom} = element?.getBoundingClientRect() ?? {top: 0, bottom: 0};
      window.scrollTo({top: window.scrollY + (atEnd ? bottom - 700 : top - 300), behavior: 'instant'});
    }, isAtEnd);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({path: join(folder, `${name.toLowerCase().replace(/[^\w]+/g, '-')}.png`)});
};
