// Introspects a server as tools do, and checks the schema by the rules of GraphQL's reference implementation:
// node introspect.mjs <address> <authorization>
import { buildClientSchema, buildSchema, getIntrospectionQuery, validateSchema } from 'graphql';

const [url, authorization] = process.argv.slice(2);
const headers = { authorization, 'content-type': 'application/json' };
const query = getIntrospectionQuery({ directiveIsRepeatable: true, oneOf: true, schemaDescription: true });

const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
const text = await fetch(`${url}/schema.graphql`, { headers });
const { data, errors = [] } = await answer.json();

const problems = errors.length > 0 ? errors : [
  ...validateSchema(buildClientSchema(data)),
  ...validateSchema(buildSchema(await text.text())),
];
problems.forEach(problem => console.log(problem.message));
console.log(`${problems.length} problems`);
