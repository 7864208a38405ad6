const sheets = new Map();

/** Puts a style sheet that was bundled beside a module into the document, once, and waits until it counts. */
export function loadStylesheet(name, module) {
  const { href } = new URL(name, module);
  if (!sheets.has(href)) {
    sheets.set(href, new Promise(resolve => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      link.onload = link.onerror = resolve;
      document.head.append(link);
    }));
  }

  return sheets.get(href);
}
