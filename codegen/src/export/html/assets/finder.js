// The search field, the filters and the list of the first page.
document.addEventListener('DOMContentLoaded', () => {
  'use strict';
  const { index, marked, search, terms } = window.catalogueSearch;
  const { element } = window.cataloguePage;
  const MAX_HITS = 4;
  const FILTERS = ['page', 'channel', 'status', 'delivery'];
  const FIELDS = ['q', ...FILTERS];
  const find = (id) => document.getElementById(id);
  const [input, results, all, status] = [':q', ':results', ':all', ':status'].map(find);
  const form = input.form;
  const sections = [...all.querySelectorAll('section')];
  const rows = new Map(sections.flatMap((section) => [...section.querySelectorAll('li')].map((row) => {
    row.dataset.page = section.dataset.page;
    return [row.querySelector('a').textContent, row];
  })));

  const values = () => Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value.trim()]));

  function fits({ dataset }, { page, channel, status, delivery }) {
    return (!page || dataset.page === page) && (!channel || dataset.channel === channel) &&
      (!status || dataset.status.split(' ').includes(status)) && (!delivery || dataset.delivery === delivery);
  }

  // The texts of the search. They are not part of the first view: they are loaded when somebody begins to search.
  let loading;
  function load() {
    loading ??= new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = 'texts.js';
      script.onload = () => resolve(index(window.searchTexts));
      document.head.append(script);
    });
    return loading;
  }

  // Shows what fits the search and the filters. An answer to an older search is dropped.
  let turn = 0;
  async function update() {
    turn += 1;
    const mine = turn;
    const wanted = values();
    form.querySelector('[type=reset]').hidden = Object.values(wanted).every((value) => value === '');
    if (terms(wanted.q).length === 0) return showAll(wanted);
    const data = await load();
    if (mine === turn) showFound(data, wanted);
  }

  function showAll(wanted) {
    for (const row of rows.values()) row.hidden = !fits(row, wanted);
    for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
    show(false, [...rows.values()].filter((row) => !row.hidden).length, 0);
  }

  function showFound(data, wanted) {
    const words = terms(wanted.q);
    const isFiltered = FILTERS.some((name) => wanted[name]);
    const isWanted = ({ event }) => event ? fits(rows.get(event.type), wanted) : !isFiltered;
    const isOld = ({ event }) => Number(Boolean(event) && rows.get(event.type).dataset.status.includes('deprecated'));
    const found = search(data, words).filter(isWanted);
    found.sort((one, other) => other.score - one.score || isOld(one) - isOld(other) || one.order - other.order);
    results.replaceChildren(...found.map((one) => one.event ? eventRow(one, data, words) : typeRow(one.type, words)));
    const events = found.filter(({ event }) => event).length;
    show(true, events, found.length - events);
  }

  function show(isSearch, events, types) {
    const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
    const text = counted(events, 'event') + (types > 0 ? ` and ${counted(types, 'shared type')}` : '');
    results.hidden = !isSearch;
    all.hidden = isSearch;
    status.textContent = events + types === 0 ? 'Nothing found. Try fewer words or other filters.' : text;
  }

  // The row of the list, with the words marked, and with the properties that were found.
  function eventRow({ event, hits }, data, words) {
    const row = rows.get(event.type).cloneNode(true);
    const [link, text] = [row.querySelector('a'), row.querySelector('p')];
    row.hidden = false;
    link.replaceChildren(marked(event.type, words));
    text?.replaceChildren(marked(text.textContent, words));
    const items = hits.slice(0, MAX_HITS).map((hit) => hitItem(hit, link.getAttribute('href'), data, words));
    if (hits.length > MAX_HITS) items.push(element('li', {}, `and ${hits.length - MAX_HITS} more`));
    if (items.length > 0) row.append(element('ul', {}, ...items));
    return row;
  }

  function hitItem(hit, page, { texts }, words) {
    const [path, about] = [texts[hit.path].text, texts[hit.text].text];
    const link = element('a', { className: 'path', href: `${page}#${anchor(path)}` }, marked(path, words));
    return element('li', {}, link, ' ', marked(about.split('\n')[0], words));
  }

  function typeRow({ name, description, href }, words) {
    const link = element('a', { className: 'wire', href }, marked(name, words));
    const head = element('div', {}, link, ' ', element('span', { className: 'tag' }, 'shared type'));
    return element('li', {}, head, element('p', {}, marked(description, words)));
  }

  // The name of a property's anchor, as the generator writes it.
  function anchor(path) {
    const isPlain = (code) => code < 128 && /[\w./-]/.test(String.fromCharCode(code));
    const hex = (code) => `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
    return [...new TextEncoder().encode(path)].map((code) => isPlain(code) ? String.fromCharCode(code) : hex(code)).join('');
  }

  // The state is in the address, so that it can be sent to others, and is there again after a way back.
  let written = location.hash;
  function write() {
    const state = new URLSearchParams(Object.entries(values()).filter(([, value]) => value));
    written = state.size > 0 ? `#${state}` : '';
    history.replaceState(null, '', written || location.pathname);
  }

  // Takes the state from the address, unless that names a place on the page.
  function read() {
    if (location.hash !== '' && !location.hash.includes('=')) return;
    const given = new URLSearchParams(location.hash.slice(1));
    for (const name of FIELDS) form.elements[name].value = given.get(name) ?? '';
    for (const name of FILTERS) if (form.elements[name].selectedIndex < 0) form.elements[name].value = '';
    update();
  }

  function changed() {
    write();
    update();
  }

  // On a narrow screen the filters are closed at first.
  const narrow = matchMedia('(max-width: 42rem)');
  function fold() {
    form.querySelector('details').open = !narrow.matches || FILTERS.some((name) => form.elements[name].value);
  }

  const links = () => [...(results.hidden ? all : results).querySelectorAll('.wire')].filter((link) => link.offsetParent);

  // Slash goes to the search, the arrows through the results, and Escape clears.
  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions = { '/': begin, Escape: clear, ArrowDown: (from) => move(from, 1), ArrowUp: (from) => move(from, -1) };
    if (actions[event.key]?.(event.target)) event.preventDefault();
  }

  function begin(from) {
    if (from.matches('input, select, textarea')) return false;
    input.focus();
    input.select();
    return true;
  }

  function clear(from) {
    if (from !== input || input.value === '') return false;
    input.value = '';
    changed();
    return true;
  }

  function move(from, by) {
    const all = [input, ...links()];
    const at = all.indexOf(from);
    if (at < 0 || at + by < 0) return false;
    all[Math.min(at + by, all.length - 1)].focus();
    return true;
  }

  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => { event.preventDefault(); links()[0]?.focus(); });
  form.addEventListener('reset', () => setTimeout(() => { changed(); input.focus(); }));
  input.addEventListener('focus', load);
  narrow.addEventListener('change', fold);
  document.addEventListener('keydown', press);
  addEventListener('hashchange', () => { if (location.hash !== written) read(); });
  read();
  fold();
});
