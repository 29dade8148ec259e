// Uses the site in a browser, as people do: they search, filter, compare, copy, and some have a keyboard alone.
// Environment: BROWSER, the browser's binary; WORK, a folder with `site/` and `sample.json`. tests/site/run sets both.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const { BROWSER, WORK } = process.env;
const site = join(WORK, 'site');
const address = (path) => pathToFileURL(site).href + '/' + path;
const args = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const profiles = [];
const contexts = [];
async function launch(options = {}) {
  profiles.push(await mkdtemp(join(tmpdir(), 'site-')));
  const context = await chromium.launchPersistentContext(profiles.at(-1), { executablePath: BROWSER, args, ...options });
  contexts.push(context);
  return context;
}

let context;
let page;
const requests = [];
const complaints = [];

function watch(page) {
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure().errorText}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

before(async () => {
  context = await launch();
  await context.setOffline(true);
});
beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  watch(page);
  await page.setViewportSize({ width: 1280, height: 900 });
});
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true })));
});

const open = (path) => page.goto(address(path));
const search = () => page.getByRole('searchbox');
const types = () => page.locator('.events > li:visible > div > .wire').allTextContents();
const status = () => page.locator('[id=":status"]');

async function find(text) {
  await search().fill('');
  await search().pressSequentially(text);
  // The texts are loaded once; with them, the results are there as soon as a key is pressed.
  await page.waitForFunction(() => window.searchTexts && !document.getElementById(':results').hidden);
}

test('"space created" finds the event, the current one before the deprecated one', async () => {
  await open('index.html');
  await find('space created');
  assert.deepEqual((await types()).slice(0, 2), ['com.qlik.core.space.created', 'com.qlik.space.created']);
  await page.locator('.events > li:visible').nth(1).getByText('deprecated, sunset 2027-04').waitFor();
  await page.getByRole('link', { name: 'com.qlik.core.space.created', exact: true }).click();
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'com.qlik.core.space.created');
});

test('words find properties, however people write them, and lead to them', async () => {
  await open('index.html');
  for (const text of ['owner id', 'ownerId', 'ownerid', 'owner-id', 'OWNER_ID']) {
    await find(text);
    await page.locator('.events li li a:visible', { hasText: /^data\.ownerId$/ }).first().waitFor();
    assert.ok((await types()).includes('com.qlik.core.space.created'), text);
  }
  await find('owner id');
  const row = page.locator('.events > li', { has: page.getByRole('link', { name: 'com.qlik.core.space.created', exact: true }) });
  await row.locator('visible=true').getByRole('link', { name: 'data.ownerId' }).click();
  const target = page.locator(':target');
  assert.equal(await target.getAttribute('id'), 'data.ownerId');
  assert.ok(await target.evaluate((element) => { const { top } = element.getBoundingClientRect(); return top >= 0 && top < innerHeight; }));
});

test('words find descriptions and shared types, and nothing is said so', async () => {
  await open('index.html');
  await find('RFC 2046');
  assert.match(await status().textContent(), /^\d+ events$/);
  await page.locator('mark:visible', { hasText: '2046' }).first().waitFor();
  await find('alerting task trigger');
  await page.getByRole('link', { name: 'AlertingTaskTriggerType' }).click();
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'AlertingTaskTriggerType');
  await open('index.html');
  await find('no such words anywhere');
  assert.match(await status().textContent(), /^Nothing found/);
});

test('the filters narrow the list and the search', async () => {
  await open('index.html');
  const all = (await types()).length;
  const select = (label, option) => page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
  await select('Page', 'spaces');
  assert.ok((await types()).every((type) => type.startsWith('com.qlik.space.')), `${await types()}`);
  await select('Status', 'current');
  assert.equal((await types()).length, 0);
  assert.match(await status().textContent(), /^Nothing found/);
  await select('Status', 'sunset-2027-04');
  const sunset = (await types()).length;
  assert.ok(sunset > 5);
  assert.equal(await status().textContent(), `${sunset} events`);
  await find('created');
  assert.ok((await types()).length < sunset && (await types()).every((type) => type.startsWith('com.qlik.space.')));
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.waitForFunction((all) => document.querySelector('[id=":status"]').textContent === `${all} events`, all);
  assert.ok(await search().evaluate((input) => input === document.activeElement));
  await select('Channel', 'system-events.roles');
  assert.ok((await types()).every((type) => type.includes('.role.')), `${await types()}`);
  await select('Channel', '');
  await select('Delivery', 'hybrid');
  const hybrid = (await types()).length;
  assert.ok(hybrid > 0 && hybrid < all);
});

test('the address has the state, which is there again after a way back and for others', async () => {
  await open('index.html');
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('deprecated');
  await find('space');
  const found = await types();
  const address = page.url();
  assert.match(address, /#q=space&status=deprecated$/);
  await page.locator('.events > li:visible > div > a').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await page.locator('[id=":results"] li').first().waitFor();
  assert.deepEqual(await types(), found);
  const other = await context.newPage();
  watch(other);
  await other.goto(address);
  await other.locator('[id=":results"] li').first().waitFor();
  assert.equal(await other.getByRole('searchbox').inputValue(), 'space');
  assert.deepEqual(await other.locator('.events > li:visible > div > .wire').allTextContents(), found);
  await other.close();
  await page.goto(address.replace(/#.*/, '#page-roles'));
  assert.equal(await page.locator(':target h2').textContent(), 'Roles roles');
});

test('an old event and its successor can be compared', async () => {
  await open('deprecated.html');
  await page.getByRole('link', { name: 'com.qlik.space.created', exact: true }).click();
  await page.getByText('Deprecated since 2026-04.').waitFor();
  await page.getByRole('link', { name: 'what changes', exact: true }).click();
  const row = page.getByRole('row', { name: 'data.environment.defaultDesignEnvironment' });
  assert.match(await row.textContent(), /added.*–.*boolean, optional/s);
  await row.getByRole('link').click();
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'com.qlik.core.space.created');
  assert.equal(await page.locator(':target').getAttribute('id'), 'data.environment.defaultDesignEnvironment');
  const replaces = page.locator('.names div', { hasText: 'Replaces' }).getByRole('link');
  assert.ok((await replaces.allTextContents()).includes('com.qlik.space.created'));
});

test('a sample is copied as the command prints it', async () => {
  await open('events/com.qlik.core.space.created.html');
  await page.getByText('Legacy', { exact: true }).click();
  assert.equal(await page.locator('pre:visible').count(), 1);
  await page.getByRole('button', { name: 'Copy the sample' }).click();
  await page.getByText('Copied to the clipboard').waitFor();
  await paste();
  assert.equal(await page.locator('textarea').inputValue(), (await readFile(join(WORK, 'sample.json'), 'utf8')).trimEnd());
  await page.reload();
  assert.ok(await page.getByLabel('Legacy', { exact: true }).isChecked(), 'the delivery stands in the address');
  await page.getByRole('button', { name: 'Copy the name core_spaces::CoreSpaceCreated' }).click();
  await page.getByText('Copied to the clipboard').waitFor();
  await paste();
  assert.equal(await page.locator('textarea').inputValue(), 'core_spaces::CoreSpaceCreated');
});

// Pastes into a field, since only what arrives there was copied.
async function paste() {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('Control+V');
}

test('a keyboard is enough, and its focus is always visible', async () => {
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    const shown = element.matches('.tabs input') ? element.nextElementSibling : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { width, height } = shown.getBoundingClientRect();
    return { text: element.textContent.trim(), tag: element.localName, isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 2 && height > 2 };
  });
  const press = async (key) => { await page.keyboard.press(key); return focused(); };
  await open('index.html');
  assert.equal((await press('Tab')).text, 'Skip to the content');
  await page.keyboard.press('Enter');
  assert.equal((await press('Tab')).tag, 'input', 'the search follows the skipped links');
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('/');
  await page.keyboard.type('space created');
  await page.locator('[id=":results"] li').first().waitFor();
  assert.equal((await press('ArrowDown')).text, 'com.qlik.core.space.created');
  assert.equal((await press('ArrowDown')).text, 'com.qlik.space.created');
  assert.ok((await focused()).isVisible);
  assert.equal((await press('ArrowUp')).text, 'com.qlik.core.space.created');
  assert.equal((await press('ArrowUp')).tag, 'input');
  await page.keyboard.press('Escape');
  assert.equal(await search().inputValue(), '');
  await page.keyboard.type('space created');
  await page.locator('[id=":results"] li').first().waitFor();
  assert.equal((await press('Enter')).text, 'com.qlik.core.space.created');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'com.qlik.core.space.created' }).waitFor();
  const seen = [];
  for (let at = 0; at < 400; at += 1) {
    const one = await press('Tab');
    if (one.tag === 'body') break;
    assert.ok(one.isVisible, `the focus on ${one.tag} ${one.text} is not visible`);
    seen.push(one.tag);
  }
  for (const tag of ['a', 'button', 'input', 'pre']) assert.ok(seen.includes(tag), tag);
  await page.getByLabel('CloudEvents', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await page.getByLabel('Batch', { exact: true }).isChecked());
  assert.match(await page.locator('pre:visible').textContent(), /^\[/);
});

test('no page scrolls sideways on a narrow screen', async () => {
  const folders = await Promise.all(['', 'events/', 'types/'].map(async (folder) => {
    const files = await readdir(join(site, folder));
    return files.filter((file) => file.endsWith('.html')).map((file) => folder + file);
  }));
  const paths = folders.flat();
  assert.ok(paths.length > 200);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of width === 360 ? paths : paths.slice(0, 5)) {
      await open(path);
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(found <= width, `${path} is ${found} px wide on a screen of ${width} px`);
    }
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await open('index.html#q=owner+id');
  await page.locator('[id=":results"] li').first().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
  await page.locator('summary').click();
  await page.getByRole('combobox', { name: 'Page', exact: true }).selectOption('spaces');
  assert.ok((await types()).length > 0);
});

test('the colours follow the system, and all text can be read', async () => {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['index.html#q=space+created', 'events/com.qlik.space.created.html', 'types/SpaceType.html', 'deprecated.html']) {
      await open(path);
      await page.waitForTimeout(100);
      const { background, poor } = await page.evaluate(contrasts);
      assert.equal(background > 0.5, colorScheme === 'light', `${colorScheme}: ${background}`);
      assert.deepEqual(poor, [], `${colorScheme} ${path}`);
    }
  }
});

// The luminance of the page, and the texts whose contrast with what is behind them is below 4.5.
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (color, below = [0, 0, 0]) => {
    canvas.fillStyle = `rgb(${below})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
    return rgb(getComputedStyle(element).backgroundColor, below);
  };
  const poor = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasText || !element.checkVisibility() || element.matches('.quiet, .skip')) continue;
    const ground = behind(element);
    const [one, other] = [luminance(ground), luminance(rgb(getComputedStyle(element).color, ground))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < 4.5) poor.add(`${element.localName}.${element.className} ${element.textContent.trim().slice(0, 20)}: ${contrast.toFixed(2)}`);
  }
  return { background: luminance(behind(document.body)), poor: [...poor] };
}

test('a screen reader finds landmarks, headings and names', async () => {
  const session = await context.newCDPSession(page);
  for (const path of ['index.html', 'events/com.qlik.space.created.html', 'types/SpaceType.html', 'types.html', 'deprecated.html']) {
    await open(path);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const shown = nodes.filter((node) => !node.ignored);
    const role = (name) => shown.filter((node) => node.role?.value === name);
    for (const landmark of ['banner', 'main', 'contentinfo']) assert.equal(role(landmark).length, 1, `${path}: ${landmark}`);
    for (const name of ['navigation', 'region', 'search', 'group', 'radiogroup', 'table']) {
      const unnamed = role(name).filter((node) => !node.name?.value && name !== 'table' && name !== 'group');
      assert.deepEqual(unnamed, [], `${path}: a ${name} without a name`);
    }
    const names = role('navigation').map((node) => node.name.value);
    assert.equal(new Set(names).size, names.length, `${path}: ${names}`);
    const levels = role('heading').map((node) => node.properties.find(({ name }) => name === 'level').value.value);
    assert.equal(levels.filter((level) => level === 1).length, 1, path);
    assert.ok(levels.every((level, at) => at === 0 || level <= levels[at - 1] + 1), `${path}: ${levels}`);
    const unnamed = shown.filter((node) => ['link', 'button', 'searchbox', 'combobox', 'radio', 'textbox'].includes(node.role?.value) && !node.name?.value);
    assert.deepEqual(unnamed.map((node) => node.role.value), [], path);
  }
  await open('index.html');
  await find('space created');
  const live = await page.locator('[role=status]').allTextContents();
  assert.ok(live.some((text) => /^\d+ events/.test(text)), `${live}`);
  assert.match(await page.locator('main').ariaSnapshot(), /search "Events":[\s\S]*searchbox "Search types, properties and descriptions"/);
});

test('everything can be read without scripts', async () => {
  const plain = await launch({ javaScriptEnabled: false });
  const page = await plain.newPage();
  watch(page);
  await page.goto(address('index.html'));
  assert.ok(!(await page.getByRole('searchbox').isVisible()));
  await page.getByRole('link', { name: 'com.qlik.core.space.created', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'com.qlik.core.space.created' }).waitFor();
  assert.equal(await page.getByRole('button').count(), 0);
  await page.getByText('Audits item', { exact: true }).click();
  assert.match(await page.locator('pre:visible').textContent(), /"eventType"/);
  assert.ok(await page.getByText('core_spaces::CoreSpaceCreated').isVisible());
});

test('the first view is small', async () => {
  const from = requests.length;
  await open('index.html');
  await page.getByText('com.qlik.core.space.created', { exact: true }).waitFor();
  const files = requests.slice(from).filter((url) => url.startsWith('file:')).map((url) => new URL(url).pathname);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const sum = sizes.reduce((one, other) => one + other, 0);
  assert.ok(files.length === 5 && sum < 100_000, `${files}: ${sum} bytes`);
});

test('no request has left the disk, and the browser has nothing to complain about', () => {
  assert.ok(requests.length > 500);
  assert.deepEqual(requests.filter((url) => !url.startsWith('file://') && !url.startsWith('data:')), []);
  assert.deepEqual(complaints, []);
});
