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

// the element may still be on its way; the focus is not taken from a reader who has gone elsewhere meanwhile,
// but from a heading, where a page that has just come puts it by itself
const focusWhenThere = async id => {
  const from = document.activeElement;
  const isFree = element => element === from || element === document.body || element.matches('h1');
  const giveUp = Date.now() + 30_000;
  while (Date.now() < giveUp && isFree(document.activeElement ?? document.body)) {
    const element = document.getElementById(id);
    if (element) {
      element.focus();
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
};

globalThis.caseflow = {
  reading: () => reading,
  focus: id => document.getElementById(id)?.focus(),
  focusSoon: id => { focusWhenThere(id); },
};
