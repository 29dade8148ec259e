// The search, the filters and the copy buttons. A classic script: browsers refuse modules and `fetch` on a disk.
(() => {
  'use strict';
  document.documentElement.classList.add('js');

  const MAX_HITS = 4;
  // What a match in one place counts. A match in several places of an event counts least.
  const WEIGHTS = { type: 1000, name: 300, property: 200, description: 60, propertyText: 20, anywhere: 1 };
  const FILTERS = ['page', 'channel', 'status', 'delivery'];
  const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu;
  const find = (id) => document.getElementById(id);

  document.addEventListener('DOMContentLoaded', () => {
    copyButtons();
    rememberDelivery();
    contents();
    if (find(':q')) finder();
  });

  // The letters and digits of a text in lower case, and where its words begin: `ownerId` has two words.
  function words(text) {
    let joined = '';
    const starts = new Map();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      starts.set(joined.length, index);
      joined += word.toLowerCase();
    }
    return { joined, starts };
  }

  // 2 if a term is whole words, 1 if it begins a word, 0 if it does neither.
  function quality({ joined, starts }, term) {
    let best = 0;
    for (const start of starts.keys()) {
      if (!joined.startsWith(term, start)) continue;
      const end = start + term.length;
      if (end === joined.length || starts.has(end)) return 2;
      best = 1;
    }
    return best;
  }

  // How well a text has all terms, and how well each.
  function match(text, terms) {
    const each = terms.map((term) => quality(text, term));
    const isPhrase = terms.length > 1 && text.joined.includes(terms.join(''));
    const sum = each.reduce((one, other) => one + other, 0);
    return { each, all: each.every(Boolean) ? sum / terms.length + (isPhrase ? 1 : 0) : 0 };
  }

  function termsOf(query) {
    return (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12);
  }

  // The texts of the search, as they are compared. They are loaded at the first search.
  let loading;
  function load() {
    loading ??= new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = 'search.js';
      script.onload = () => {
        const { events, types, texts } = window.searchTexts;
        const all = texts.map((text) => ({ text, words: words(text) }));
        resolve({
          texts: all,
          events: events.map(([type, name, description, properties]) => ({
            type, type_: words(type), name_: words(name), description_: words(description),
            properties: properties.map(([path, text]) => ({ path, text })),
          })),
          types: types.map(([name, description, href]) => ({ name, description, href, name_: words(name), description_: words(description) })),
        });
      };
      document.head.append(script);
    });
    return loading;
  }

  // The events and types that have all terms, the best first.
  function search(data, terms) {
    const matches = data.texts.map(({ words }) => match(words, terms));
    const found = [];
    data.events.forEach((event, order) => {
      const one = scoreOf(event, matches, terms);
      if (one.score > 0) found.push({ ...one, event, order });
    });
    data.types.forEach((type, order) => {
      const [name, text] = [match(type.name_, terms), match(type.description_, terms)];
      const score = WEIGHTS.name * name.all + WEIGHTS.propertyText * text.all;
      if (score > 0) found.push({ score, type, order, hits: [] });
    });
    return found.sort((one, other) => other.score - one.score || one.order - other.order);
  }

  function scoreOf(event, matches, terms) {
    const parts = [[event.type_, WEIGHTS.type], [event.name_, WEIGHTS.name], [event.description_, WEIGHTS.description]];
    const has = terms.map(() => false);
    const see = (each) => each.forEach((found, at) => { has[at] ||= found > 0; });
    let score = 0;
    for (const [text, weight] of parts) {
      const one = match(text, terms);
      see(one.each);
      score = Math.max(score, weight * one.all);
    }
    const hits = [];
    event.properties.forEach(({ path, text }) => {
      const [ofPath, ofText] = [matches[path], matches[text]];
      see(ofPath.each);
      see(ofText.each);
      const both = terms.every((_, at) => ofPath.each[at] || ofText.each[at]);
      const worth = Math.max(WEIGHTS.property * ofPath.all, WEIGHTS.propertyText * ofText.all, both ? WEIGHTS.propertyText : 0);
      if (worth > 0) hits.push({ path, text, worth });
    });
    hits.sort((one, other) => other.worth - one.worth);
    score = Math.max(score, hits[0]?.worth ?? 0);
    if (score === 0 && has.every(Boolean)) score = WEIGHTS.anywhere;
    return { score, hits };
  }

  // A text with its words marked that have a term.
  function marked(text, terms) {
    const { joined, starts } = words(text);
    const begins = [...starts.keys()];
    const spans = [];
    const offset = (at) => {
      const start = begins.findLast((start) => start <= at);
      return starts.get(start) + at - start;
    };
    for (const start of begins) {
      for (const term of terms) {
        if (joined.startsWith(term, start)) spans.push([offset(start), offset(start + term.length - 1) + 1]);
      }
    }
    spans.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
    const nodes = document.createDocumentFragment();
    let at = 0;
    for (const [from, to] of spans) {
      if (from < at) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(from, to);
      nodes.append(text.slice(at, from), mark);
      at = to;
    }
    nodes.append(text.slice(at));
    return nodes;
  }

  function finder() {
    const [form, results, all] = [document.querySelector('.finder'), find(':results'), find(':all')];
    const input = find(':q');
    const clear = form.querySelector('[type=reset]');
    const rows = new Map();
    for (const section of all.querySelectorAll('section')) {
      for (const row of section.querySelectorAll('li')) {
        row.dataset.page = section.dataset.page;
        rows.set(row.querySelector('a').textContent, row);
      }
    }
    const state = () => Object.fromEntries(['q', ...FILTERS].map((name) => [name, form.elements[name].value.trim()]));
    const fits = (row, { page, channel, status, delivery }) =>
      (!page || row.dataset.page === page) &&
      (!channel || row.dataset.channel === channel) &&
      (!status || row.dataset.status.split(' ').includes(status)) &&
      (!delivery || row.dataset.delivery === delivery);

    let turn = 0;
    async function update() {
      const mine = ++turn;
      const wanted = state();
      const terms = termsOf(wanted.q);
      clear.hidden = Object.values(wanted).every((value) => value === '');
      if (terms.length === 0) {
        let count = 0;
        for (const row of rows.values()) {
          row.hidden = !fits(row, wanted);
          count += row.hidden ? 0 : 1;
        }
        for (const section of all.querySelectorAll('section')) section.hidden = !section.querySelector('li:not([hidden])');
        show(false, count);
        return;
      }
      const data = await load();
      if (mine !== turn) return;
      const isFiltered = FILTERS.some((name) => wanted[name]);
      const found = search(data, terms).filter(({ event }) => event ? fits(rows.get(event.type), wanted) : !isFiltered);
      const isOld = ({ event }) => event && rows.get(event.type).dataset.status.includes('deprecated') ? 1 : 0;
      found.sort((one, other) => other.score - one.score || isOld(one) - isOld(other) || one.order - other.order);
      results.replaceChildren(...found.map((one) => one.event ? eventRow(one, data, terms) : typeRow(one.type, terms)));
      show(true, found.filter(({ event }) => event).length, found.filter(({ type }) => type).length);
    }

    function show(isSearch, events, types = 0) {
      results.hidden = !isSearch;
      all.hidden = isSearch;
      const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
      const text = counted(events, 'event') + (types ? ` and ${counted(types, 'shared type')}` : '');
      find(':status').textContent = events + types === 0 ? 'Nothing found. Try fewer words or other filters.' : text;
    }

    function eventRow({ event, hits }, data, terms) {
      const row = rows.get(event.type).cloneNode(true);
      row.hidden = false;
      const link = row.querySelector('a');
      link.replaceChildren(marked(event.type, terms));
      const text = row.querySelector('p');
      if (text) text.replaceChildren(marked(text.textContent, terms));
      if (hits.length > 0) {
        const list = document.createElement('ul');
        for (const { path, text } of hits.slice(0, MAX_HITS)) {
          const item = document.createElement('li');
          const [name, about] = [data.texts[path].text, data.texts[text].text];
          const to = document.createElement('a');
          to.className = 'path';
          to.href = `${link.getAttribute('href')}#${anchor(name)}`;
          to.append(marked(name, terms));
          item.append(to, ' ', marked(about.split('\n')[0], terms));
          list.append(item);
        }
        if (hits.length > MAX_HITS) {
          const item = document.createElement('li');
          item.textContent = `and ${hits.length - MAX_HITS} more`;
          list.append(item);
        }
        row.append(list);
      }
      return row;
    }

    function typeRow({ name, description, href }, terms) {
      const row = document.createElement('li');
      const [head, link, tag, text] = ['div', 'a', 'span', 'p'].map((element) => document.createElement(element));
      link.className = 'wire';
      link.href = href;
      link.append(marked(name, terms));
      tag.className = 'tag';
      tag.textContent = 'shared type';
      text.append(marked(description, terms));
      head.append(link, ' ', tag);
      row.append(head, text);
      return row;
    }

    // The name of an anchor, as the generator writes it.
    function anchor(path) {
      const hex = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      const byte = (code) => /[\w./-]/.test(String.fromCharCode(code)) && code < 128 ? String.fromCharCode(code) : hex(code);
      return [...new TextEncoder().encode(path)].map(byte).join('');
    }

    // The state is in the address, so that it can be sent to others, and is there after a way back.
    let written = location.hash;
    function write() {
      const wanted = new URLSearchParams(Object.entries(state()).filter(([, value]) => value));
      written = wanted.size > 0 ? `#${wanted}` : '';
      history.replaceState(null, '', written || location.pathname);
    }
    function read() {
      if (location.hash !== '' && !location.hash.includes('=')) return;
      const given = new URLSearchParams(location.hash.slice(1));
      for (const name of ['q', ...FILTERS]) form.elements[name].value = given.get(name) ?? '';
      for (const name of FILTERS) if (form.elements[name].selectedIndex < 0) form.elements[name].value = '';
      update();
    }

    const changed = () => { write(); update(); };
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => { event.preventDefault(); firstLink()?.focus(); });
    form.addEventListener('reset', () => setTimeout(() => { changed(); input.focus(); }));
    input.addEventListener('focus', load);
    addEventListener('hashchange', () => { if (location.hash !== written) read(); });

    const shown = () => [...(results.hidden ? all : results).querySelectorAll('.wire')].filter((link) => link.offsetParent);
    const firstLink = () => shown()[0];
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target.matches('input, select, textarea');
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        input.focus();
        input.select();
      } else if (event.key === 'Escape' && event.target === input && input.value) {
        event.preventDefault();
        input.value = '';
        changed();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const links = shown();
        const at = links.indexOf(event.target);
        if (event.target !== input && at < 0) return;
        const next = at + (event.key === 'ArrowDown' ? 1 : -1);
        if (event.target === input && next < 0) return;
        event.preventDefault();
        (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
      }
    });

    // On a narrow screen the filters are closed at first.
    const narrow = matchMedia('(max-width: 42rem)');
    const fold = () => { form.querySelector('details').open = !narrow.matches || FILTERS.some((name) => form.elements[name].value); };
    narrow.addEventListener('change', fold);
    read();
    fold();
  }

  // Links to the sections of a page.
  function contents() {
    const sections = [...document.querySelectorAll('.columns h2[id]')];
    if (sections.length === 0) return;
    const nav = document.createElement('nav');
    nav.className = 'contents';
    nav.setAttribute('aria-label', 'On this page');
    nav.append(...sections.map(({ id, textContent }) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = textContent;
      return link;
    }));
    document.querySelector('.columns').before(nav);
  }

  // The chosen delivery of a sample stands in the address.
  function rememberDelivery() {
    const inputs = [...document.querySelectorAll('input[name=as]')];
    const wanted = new URLSearchParams(location.hash.slice(1)).get('as');
    for (const input of inputs) {
      const name = input.id.slice(1);
      if (name === wanted) input.checked = true;
      input.addEventListener('change', () => history.replaceState(null, '', `#as=${name}`));
    }
  }

  // Adds a button to each name, which copies it, and one to the sample, which copies the delivery that is shown.
  function copyButtons() {
    for (const name of document.querySelectorAll('.names code')) {
      name.after(' ', copyButton(`the name ${name.textContent}`, () => name.textContent));
    }
    const tabs = document.querySelector('.tabs');
    const sample = () => tabs.querySelector('input:checked + label + pre').textContent.replaceAll('\t', '  ');
    tabs?.before(copyButton('the sample', sample));
  }

  function copyButton(what, text) {
    const button = document.createElement('button');
    const label = document.createTextNode('Copy');
    button.type = 'button';
    button.title = `Copy ${what}`;
    button.setAttribute('aria-label', button.title);
    button.append(label);
    button.addEventListener('click', async () => {
      const done = await copy(text());
      label.data = done ? 'Copied' : 'Not copied';
      find(':said').textContent = done ? 'Copied to the clipboard' : 'The browser refused to copy';
      setTimeout(() => { label.data = 'Copy'; find(':said').textContent = ''; }, 2000);
    });
    return button;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement('textarea');
      const focused = document.activeElement;
      area.value = text;
      area.className = 'quiet';
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      focused?.focus();
      return done;
    }
  }
})();
