// Bundles the islands into ../wwwroot/islands: one module and one style sheet each, what they share in chunks,
// the licences of all that is bundled, and last a manifest, which tells the build that the rest is complete.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const out = '../wwwroot/islands';
const { metafile } = await esbuild.build({
  entryPoints: ['src/bpmn-diagram.js', 'src/form-view.js'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});

const packages = [...new Set(Object.keys(metafile.inputs).map(packageOf).filter(Boolean))].sort();

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'licences.txt'), packages.map(licenceOf).join('\n\n'));
writeFileSync(join(out, 'manifest.json'), JSON.stringify({ packages: packages.map(name => name.slice('node_modules/'.length)) }));

/** The folder of the package that a bundled file comes from; nothing for our own. */
function packageOf(file) {
  return /^node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Name, version and licence text of a package, as its licence asks of everyone who passes it on. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file));
  return [`${name} ${version} (${license})`, ...texts.map(file => readFileSync(join(folder, file), 'utf8').trim())].join('\n\n');
}
