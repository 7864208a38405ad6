// tells the server, by cookies, how this browser reads; runs before the page is drawn
const year = 60 * 60 * 24 * 365;
const reading = {
  zoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
};
const tell = (name, value) => { document.cookie = `caseflow.${name}=${value}; path=/; max-age=${year}; samesite=lax`; };
tell('zone', reading.zoneId);
tell('dark', reading.dark ? 1 : 0);

// a link within the page moves the focus, and does not become an address of its own
addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]');
  const target = link && document.getElementById(link.getAttribute('href').slice(1));
  if (target) {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'start' });
  }
}, true);

globalThis.caseflow = {
  reading: () => reading,
  focus: id => document.getElementById(id)?.focus(),
  // the element may still be on its way
  focusSoon: async id => {
    for (let wait = 0; wait < 20; wait++) {
      const element = document.getElementById(id);
      if (element) {
        element.focus();
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  },
};
