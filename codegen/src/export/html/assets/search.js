// The search: texts as words, how well they have the terms of a query, and what of them to mark.
// It has no elements of the page but those that `marked` makes.
window.catalogueSearch = (() => {
  'use strict';
  // What a match in one place counts. Terms that only all places of an event have together count least.
  const WEIGHTS = { type: 1000, name: 300, path: 200, description: 60, text: 20, anywhere: 1 };
  const MAX_TERMS = 12;
  const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu;
  const best = (numbers) => Math.max(0, ...numbers);

  // The letters and digits of a text in lower case, and where its words begin in both: `ownerId` has two words.
  function words(text) {
    let joined = '';
    const starts = new Map();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      starts.set(joined.length, index);
      joined += word.toLowerCase();
    }
    return { joined, starts };
  }

  function terms(query) {
    return (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_TERMS);
  }

  // 2 if a term is whole words, 1 if it begins a word, 0 if it does neither.
  function quality({ joined, starts }, term) {
    let found = 0;
    for (const start of starts.keys()) {
      if (!joined.startsWith(term, start)) continue;
      const end = start + term.length;
      if (end === joined.length || starts.has(end)) return 2;
      found = 1;
    }
    return found;
  }

  // The quality of each term, and the worth of a text that has all of them.
  function match(text, terms) {
    const each = terms.map((term) => quality(text, term));
    const isPhrase = terms.length > 1 && text.joined.includes(terms.join(''));
    const sum = each.reduce((one, other) => one + other, 0);
    return { each, all: each.every(Boolean) ? sum / terms.length + (isPhrase ? 1 : 0) : 0 };
  }

  // The texts as they are compared.
  function index({ events, types, texts }) {
    return {
      texts: texts.map((text) => ({ text, words: words(text) })),
      events: events.map(([type, name, description, properties]) => ({
        type,
        parts: [[words(type), WEIGHTS.type], [words(name), WEIGHTS.name], [words(description), WEIGHTS.description]],
        properties: properties.map(([path, text]) => ({ path, text })),
      })),
      types: types.map(([name, description, href]) => ({
        name, description, href,
        parts: [[words(name), WEIGHTS.name], [words(description), WEIGHTS.text]],
      })),
    };
  }

  // The events and the shared types that have all terms, with their score, and the properties that have them.
  function search(data, terms) {
    const matches = data.texts.map(({ words }) => match(words, terms));
    const events = data.events.map((event, order) => ({ event, order, ...ofEvent(event, matches, terms) }));
    const types = data.types.map((type, order) => {
      return { type, order, hits: [], score: best(type.parts.map(([text, weight]) => weight * match(text, terms).all)) };
    });
    return [...events, ...types].filter(({ score }) => score > 0);
  }

  function ofEvent({ parts, properties }, matches, terms) {
    const own = parts.map(([text, weight]) => ({ weight, ...match(text, terms) }));
    const hits = properties.map((property) => ofProperty(property, matches)).filter(({ worth }) => worth > 0);
    hits.sort((one, other) => other.worth - one.worth);
    const score = best([...own.map(({ weight, all }) => weight * all), ...hits.map(({ worth }) => worth)]);
    const everything = [...own, ...properties.flatMap(({ path, text }) => [matches[path], matches[text]])];
    const has = (_, at) => everything.some(({ each }) => each[at] > 0);
    return { hits, score: score || (terms.every(has) ? WEIGHTS.anywhere : 0) };
  }

  // A property whose path has some terms, and whose description has the others, is worth as much as a description.
  function ofProperty({ path, text }, matches) {
    const [ofPath, ofText] = [matches[path], matches[text]];
    const isBoth = ofPath.each.every((quality, at) => quality > 0 || ofText.each[at] > 0);
    const worth = best([WEIGHTS.path * ofPath.all, WEIGHTS.text * ofText.all, isBoth ? WEIGHTS.text : 0]);
    return { path, text, worth };
  }

  // The text as nodes, with the parts marked that have a term.
  function marked(text, terms) {
    const nodes = document.createDocumentFragment();
    let at = 0;
    for (const [from, to] of spans(text, terms)) {
      if (from < at) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(from, to);
      nodes.append(text.slice(at, from), mark);
      at = to;
    }
    nodes.append(text.slice(at));
    return nodes;
  }

  // Where in a text the terms are, the longest first of those that begin at one place.
  function spans(text, terms) {
    const { joined, starts } = words(text);
    const begins = [...starts.keys()];
    const offset = (at) => {
      const start = begins.findLast((start) => start <= at);
      return starts.get(start) + at - start;
    };
    const spans = begins.flatMap((start) => {
      const found = terms.filter((term) => joined.startsWith(term, start));
      return found.map((term) => [offset(start), offset(start + term.length - 1) + 1]);
    });
    return spans.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  }

  return { index, marked, search, terms };
})();
