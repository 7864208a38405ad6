// Verifies an exported journal of CaseFlow by its description alone (EXPORT.md); shares no code with CaseFlow and needs no package.
// node verify-journal.mjs FILE [--key PUBLIC.pem]
// Exit codes: 0 intact, 2 broken (the first break is named), 1 not understood.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const zero = Buffer.alloc(32);

class Break extends Error {}

const bytes = text => {
  const found = Buffer.from(String(text), 'base64');
  if (found.toString('base64') !== text) throw new Break(`expected base 64, but found ${text}`);
  return found;
};

const number = value => {
  const found = Buffer.alloc(8);
  found.writeBigInt64BE(BigInt(value));
  return found;
};

const text = value => value === undefined ? number(-1) : Buffer.concat([number(value.length), Buffer.from(value, 'utf8')]);

const id = value => {
  const found = Buffer.from(String(value).replaceAll('-', ''), 'hex');
  if (found.length !== 16) throw new Break(`expected an id, but found ${value}`);
  found.subarray(0, 4).reverse();
  found.subarray(4, 6).reverse();
  found.subarray(6, 8).reverse();
  return found;
};

const time = value => {
  const found = Date.parse(value);
  if (Number.isNaN(found)) throw new Break(`expected a time, but found ${value}`);
  return number(found);
};

class Key {
  constructor(pem) {
    this.key = createPublicKey(pem);
    this.id = sha256(this.key.export({ type: 'spki', format: 'der' })).toString('hex').slice(0, 16);
  }

  signed(statement, keyId, signature) {
    return keyId === this.id && verify('sha256', Buffer.from(statement, 'utf8'), { key: this.key, dsaEncoding: 'ieee-p1363' }, bytes(signature));
  }
}

class Journal {
  constructor(trusted) {
    this.key = trusted;
    this.isTrusted = trusted !== null;
    this.state = 'journal';
    this.chain = zero;
    this.lines = 0;
    this.named = null;
    this.streams = 0;
    this.events = 0;
    this.checkpoints = 0;
    this.statement = '';
    this.heads = new Map();
    this.places = new Map();
  }

  // what the break is told of: the event that should stand on the line, or the line alone
  get place() {
    const line = `line ${this.lines}`;
    return this.named === null ? line : `${this.named} of stream ${this.stream.streamId}, case ${this.stream.caseId}, ${line}`;
  }

  read(raw) {
    this.lines++;
    this.named = null;
    if (this.state === 'done') throw new Break('expected no more lines');
    if (this.state === 'signature') return this.readSignature(raw.toString('utf8'));

    const cut = raw.length - ',"chain":""}'.length - 44;
    const open = raw.subarray(0, Math.max(cut, 0));
    const chain = sha256(this.chain, open);
    const isWhole = raw.subarray(Math.max(cut, 0)).toString('latin1') === `,"chain":"${chain.toString('base64')}"}`;
    let line = null;
    try {
      line = JSON.parse(raw.toString('utf8'));
    } catch {
      // told below, with the event that should stand here
    }

    const expected = this.expected(line);
    if (expected === 'event') {
      this.version++;
      if (this.stream) this.named = `event ${this.version}`;
      if (line === null) throw new Break('expected JSON');
      this.readEvent(line);
    }

    if (!isWhole || line === null) throw new Break('the line is not the one that was written');
    this.chain = chain;
    if (expected !== 'event') this.readOther(line);
  }

  // after a head come as many events as it says
  expected(line) {
    if (this.stream && this.version < this.stream.version) return 'event';
    return line?.line === 'event' ? 'event' : 'other';
  }

  readOther(line) {
    this.endStream();
    switch (`${this.state}>${line.line}`) {
      case 'journal>journal': return this.readJournal(line);
      case 'checkpoint>checkpoint': return this.readCheckpoint(line);
      case 'checkpoint>stream':
      case 'stream>stream': return this.beginStream(line);
      case 'checkpoint>end':
      case 'stream>end': return this.readEnd(line);
      default: throw new Break(`expected another line, but found ${line.line}`);
    }
  }

  readJournal(line) {
    if (line.format !== 1) throw new Break(`expected format 1, but found ${line.format}`);
    this.scope = line.scope;
    this.keyId = line.keyId;
    if (!this.key && line.publicKey) this.key = new Key(line.publicKey);
    this.state = 'checkpoint';
  }

  readCheckpoint(line) {
    this.checkpoints++;
    const place = `checkpoint ${this.checkpoints}`;
    if (line.number !== this.checkpoints) throw new Break(`${place} is missing`);
    if (!this.key?.signed(line.statement, line.keyId, line.signature)) throw new Break(`${place}: the signature is not by the key`);

    const statement = JSON.parse(line.statement);
    const previous = this.statement === '' ? '' : sha256(this.statement).toString('base64');
    if (statement.number !== this.checkpoints || statement.previous !== previous) throw new Break(`${place} does not follow the one before`);
    this.statement = line.statement;
    for (const head of statement.heads) {
      this.heads.set(`${head.caseId} ${head.streamId} ${head.version}`, head.hash);
      const places = head.places ?? [];
      places.forEach((at, index) => this.places.set(
        `${head.caseId} ${head.streamId} ${head.version - (places.length - 1 - index)}`, `${at.sequence} ${at.position}`));
    }
  }

  beginStream(line) {
    this.state = 'stream';
    this.streams++;
    this.stream = line;
    this.version = 0;
    this.previous = null;
    this.unsalted = [];
    this.erasures = new Map();
  }

  readEvent(line) {
    if (!this.stream) throw new Break('expected the head of a stream before its events');
    if (line.line !== 'event' || line.caseId !== this.stream.caseId || line.streamId !== this.stream.streamId || line.version !== this.version)
      throw new Break('the event is missing');

    const hash = bytes(line.hash);
    const beginnings = this.previous ? [this.previous] : [sha256(`stream ${this.stream.kind}`), zero];
    if (!beginnings.some(before => this.hashOf(before, line).equals(hash))) throw new Break('the envelope is not the one that was written');
    if (line.salt === undefined) this.unsalted.push(line);
    else if (!sha256(bytes(line.salt), line.body).equals(bytes(line.bodyHash))) throw new Break('the body is not the one that was written');
    if (line.type === 'journal.erased') {
      const erased = JSON.parse(line.body);
      this.erasures.set(erased.erasedVersion, erased.bodyHash);
    }

    const key = `${line.caseId} ${line.streamId} ${line.version}`;
    if (this.heads.has(key) && this.heads.get(key) !== line.hash) throw new Break('a checkpoint knows another event here');
    if (this.places.has(key) && this.places.get(key) !== `${line.sequence} ${line.position}`) throw new Break('a checkpoint knows the event at another place');
    this.heads.delete(key);
    this.previous = hash;
    this.events++;
  }

  hashOf(before, e) {
    return sha256(
      before, id(e.caseId), id(e.streamId), number(e.version), time(e.at), time(e.recordedAt), id(e.commandId),
      text(e.type), text(e.personId), text(e.postId), text(e.organisationId), text(e.onBehalfOf), bytes(e.bodyHash));
  }

  endStream() {
    if (!this.stream) return;
    for (const line of this.unsalted) {
      this.named = `event ${line.version}`;
      if (this.erasures.get(line.version) !== sha256(line.body).toString('base64')) throw new Break('a part was erased, but no event says so');
    }

    this.named = 'the head';
    if (this.previous === null || !this.previous.equals(bytes(this.stream.hash))) throw new Break('the head names another last event');
    this.named = null;
    this.stream = null;
  }

  readEnd(line) {
    if (line.streams !== this.streams || line.events !== this.events || line.checkpoints !== this.checkpoints) throw new Break('something is missing above');
    const [missing] = this.heads.keys();
    if (missing) {
      const [caseId, streamId, version] = missing.split(' ');
      throw new Break(`a checkpoint knows event ${version} of stream ${streamId}, case ${caseId}, but it is gone`);
    }

    this.state = this.key ? 'signature' : 'done';
  }

  readSignature(raw) {
    const found = /^\{"line":"signature","keyId":"([0-9a-f]{16})","signature":"([A-Za-z0-9+/=]+)"\}$/.exec(raw);
    if (!found || !this.key.signed(this.chain.toString('base64'), found[1], found[2])) throw new Break('the signature is not by the key');
    this.isSigned = true;
    this.state = 'done';
  }
}

/** Splits what it is given into lines. */
class Lines {
  rest = Buffer.alloc(0);

  constructor(take) {
    this.take = take;
  }

  add(part) {
    this.rest = this.rest.length === 0 ? part : Buffer.concat([this.rest, part]);
    let from = 0;
    for (let end; (end = this.rest.indexOf(10, from)) >= 0; from = end + 1) this.take(this.rest.subarray(from, end));
    this.rest = this.rest.subarray(from);
  }
}

/** What stands in the file, or where it is broken first. */
export const verifyJournal = async (parts, pem) => {
  const journal = new Journal(pem ? new Key(pem) : null);
  const lines = new Lines(line => journal.read(line));
  try {
    for await (const part of parts) lines.add(part);
    journal.named = null;
    if (lines.rest.length > 0) {
      journal.lines++;
      throw new Break('expected a line feed at the end');
    }

    if (journal.state !== 'done') throw new Break('the end of the file is missing');
  } catch (error) {
    if (!(error instanceof Break || error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error;
    return { isIntact: false, told: `broken: ${error.message}: ${journal.place}` };
  }

  const { streams, events, checkpoints } = journal;
  const signed = !journal.isSigned ? 'not signed' : `signed by ${journal.key.id}${journal.isTrusted ? '' : ', which the file itself names'}`;
  return { isIntact: true, told: `intact: ${streams} streams, ${events} events, ${checkpoints} checkpoints, ${signed}` };
};

const main = async ([file, option, keyFile, ...others]) => {
  if (!file || others.length > 0 || (option !== undefined && (option !== '--key' || !keyFile))) {
    console.error('Usage: node verify-journal.mjs FILE [--key PUBLIC.pem]');
    return 1;
  }

  const { isIntact, told } = await verifyJournal(createReadStream(file), keyFile ? readFileSync(keyFile) : null);
  console.log(told);
  return isIntact ? 0 : 2;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2)).catch(error => {
    console.error(error.message);
    return 1;
  });
}
