// Reads and evaluates expressions for some seconds, and says how often: {"expressions", "context", "seconds"} in, {"evaluations", "seconds", "values"} out.
import { createInterface } from 'node:readline';
import { evaluate } from 'feelin';

for await (const line of createInterface({ input: process.stdin })) {
  const { expressions, context, seconds } = JSON.parse(line);
  const values = expressions.map((expression) => String(evaluate(expression, context).value));
  const begin = performance.now();
  let evaluations = 0;
  do {
    for (const expression of expressions) {
      evaluate(expression, context);
    }
    evaluations += expressions.length;
  } while (performance.now() - begin < seconds * 1000);
  console.log(JSON.stringify({ evaluations, seconds: (performance.now() - begin) / 1000, values }));
}
