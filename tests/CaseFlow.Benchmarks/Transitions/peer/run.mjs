// Runs whole instances of a model for some seconds, and says how many: {"model": file, "tasks": n, "seconds": s} in, {"instances", "seconds"} out.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import BpmnModdle from 'bpmn-moddle';
import * as elements from 'bpmn-elements';
import { Engine } from 'bpmn-engine';
import serializer, { TypeResolver } from 'moddle-context-serializer';

const own = {
  CONDITION: '${environment.variables.high}',
  LOOP: '<multiInstanceLoopCharacteristics isSequential="false"><loopCardinality>5</loopCardinality></multiInstanceLoopCharacteristics>',
};
const read = new Map();

// the model is read once, as ours is
async function sourceOf(file) {
  if (!read.has(file)) {
    const text = Object.entries(own).reduce((whole, [name, value]) => whole.replace(name, () => value), readFileSync(file, 'utf8'));
    const context = await new BpmnModdle().fromXML(text);
    read.set(file, serializer(context, TypeResolver(elements)));
  }
  return read.get(file);
}

async function runInstance(sourceContext, tasks) {
  const listener = new EventEmitter();
  let signalled = 0;
  listener.on('activity.wait', (api) => {
    signalled += 1;
    api.signal({ done: true });
  });
  const engine = new Engine({ sourceContext, variables: { high: true } });
  const ended = new Promise((resolve, reject) => {
    engine.once('end', resolve);
    engine.once('error', reject);
  });
  await engine.execute({ listener });
  await ended;
  if (signalled !== tasks) {
    throw new Error(`Expected ${tasks} tasks, but ${signalled} waited.`);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { model, tasks, seconds } = JSON.parse(line);
  const source = await sourceOf(model);
  const begin = performance.now();
  let instances = 0;
  do {
    await runInstance(source, tasks);
    instances += 1;
  } while (performance.now() - begin < seconds * 1000);
  console.log(JSON.stringify({ instances, seconds: (performance.now() - begin) / 1000 }));
}
