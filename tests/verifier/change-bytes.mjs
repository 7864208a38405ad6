// Changes single bytes of an exported journal and looks whether the verifier names the place of each.
// node change-bytes.mjs FILE PUBLIC.pem COUNT|all; prints what went unnoticed or was named wrongly, then a last line with the numbers.

import { readFileSync } from 'node:fs';
import { verifyJournal } from './verify-journal.mjs';

const [file, key, count] = process.argv.slice(2);
const journal = readFileSync(file);
const pem = readFileSync(key);
const all = [...journal.keys()];
const chosen = count === 'all' ? all : all.map(at => [Math.random(), at]).sort(([a], [b]) => a - b).slice(0, Number(count)).map(([, at]) => at);

// how each line is named: an event by its number and stream, others by the line
const places = journal.toString('utf8').trimEnd().split('\n').map((text, index) => {
  const line = JSON.parse(text);
  return line.line === 'event' ? `event ${line.version} of stream ${line.streamId}, case ${line.caseId}, line ${index + 1}` : `line ${index + 1}`;
});

const lineOf = at => journal.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);

let faults = 0;
for (const at of chosen) {
  const changed = Buffer.from(journal);
  changed[at] ^= 1 + Math.floor(Math.random() * 255);
  const { isIntact, told } = await verifyJournal([changed], pem);
  // without its line feed a line swallows the next; as the last byte, it is missing at the end
  const line = lineOf(at);
  if (isIntact || !told.endsWith(`: ${places[line]}`)) {
    faults++;
    console.log(`byte ${at} of line ${line + 1}, ${journal[at]} became ${changed[at]}: ${told}`);
  }
}

console.log(`${chosen.length} bytes changed, ${faults} not found or named wrongly`);
