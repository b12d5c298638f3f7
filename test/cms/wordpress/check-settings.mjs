import assert from 'node:assert/strict';

const HOSTILE = '"><script>alert(1)</script> .entry-content > p';

/** Signs in as the owner of a site, changes the plugin's settings, and looks at what readers get. */
export async function checkSettings(browser, {home, address}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const alerts = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  const send = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

  const settings = `${home}wp-admin/options-general.php?page=tldr-article`;
  await page.goto(settings);
  assert.match(page.url(), /wp-login/, 'strangers are sent away');
  // Not typed: the page moves the focus by itself a moment after it has loaded.
  await page.$eval('#user_login', (field) => (field.value = 'admin'));
  await page.$eval('#user_pass', (field) => (field.value = 'a password for tests'));
  await send('#wp-submit');
  await page.goto(settings);

  const set = (name, value) =>
    page.$eval(
      `#tldr-article-${name}`,
      (field, given) => (field.type === 'checkbox' ? (field.checked = given) : (field.value = given)),
      value,
    );
  await set('toggles', 'end');
  await set('length', 'short');
  await set('min_words', '-3');
  await set('links', false);
  await set('article', HOSTILE);
  await set('accent', 'red; } body { display: none');
  // The browser would not send a number below 0; what is sent is the server's to clean all the same.
  await page.$eval('#submit', ({form}) => (form.noValidate = true));
  await send('#submit');

  const kept = (name) =>
    page.$eval(`#tldr-article-${name}`, (field) => (field.type === 'checkbox' ? field.checked : field.value));
  assert.equal(await kept('toggles'), 'end');
  assert.equal(await kept('length'), 'short');
  assert.equal(await kept('min_words'), '0');
  assert.equal(await kept('links'), false);
  assert.ok(!(await kept('article')).includes('<script'), await kept('article'));
  assert.equal(await kept('accent'), '');

  const reader = await context.newPage();
  await reader.goto(address);
  const attributes = await reader.$eval('script[src*="auto.min.js"]', ({dataset, type}) => ({...dataset, type}));
  assert.equal(attributes.type, 'module');
  assert.equal(attributes.toggles, 'end');
  assert.equal(attributes.length, 'short');
  assert.equal(attributes.minWords, '0');
  assert.equal(attributes.links, 'none');
  assert.ok(attributes.article.endsWith('.entry-content > p'), attributes.article);
  assert.deepEqual(alerts, []);

  // What comes without the form's own proof of where it is from is refused.
  const forged = await page.evaluate(async (at) => {
    const response = await fetch(at, {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded'},
      body: 'option_page=tldr-article&action=update&tldr_article[length]=long',
    });
    return response.status;
  }, `${home}wp-admin/options.php`);
  assert.equal(forged, 403);
  await context.close();
}
