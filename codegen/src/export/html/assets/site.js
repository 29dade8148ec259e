// What every page has: the list of its sections, the chosen delivery, and the copy buttons. The scripts are classic ones,
// since browsers refuse modules and `fetch` on a disk.
window.cataloguePage = (() => {
  'use strict';
  document.documentElement.classList.add('js');
  document.addEventListener('DOMContentLoaded', () => {
    copyButtons();
    rememberDelivery();
    contents();
  });

  const say = (text) => { document.getElementById(':said').textContent = text; };

  function element(name, properties, ...content) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  }

  // Links to the sections of an event's page.
  function contents() {
    const sections = [...document.querySelectorAll('.columns h2[id]')];
    if (sections.length === 0) return;
    const links = sections.map(({ id, textContent }) => element('a', { href: `#${id}` }, textContent));
    const nav = element('nav', { className: 'contents', ariaLabel: 'On this page' }, ...links);
    document.querySelector('.columns').before(nav);
  }

  // The chosen delivery of a sample stands in the address.
  function rememberDelivery() {
    const wanted = new URLSearchParams(location.hash.slice(1)).get('as');
    for (const input of document.querySelectorAll('input[name=as]')) {
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
    const label = document.createTextNode('Copy');
    const button = element('button', { type: 'button', title: `Copy ${what}`, ariaLabel: `Copy ${what}` }, label);
    button.addEventListener('click', async () => {
      const done = await copy(text());
      label.data = done ? 'Copied' : 'Not copied';
      say(done ? 'Copied to the clipboard' : 'The browser refused to copy');
      setTimeout(() => { label.data = 'Copy'; say(''); }, 2000);
    });
    return button;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelection(text);
    }
  }

  // The older way, for browsers that have no clipboard on a disk.
  function copySelection(text) {
    const focused = document.activeElement;
    const area = element('textarea', { value: text, className: 'quiet' });
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    focused?.focus();
    return done;
  }

  return { element };
})();
