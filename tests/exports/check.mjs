// Feeds the exports to tools of Node.js. Prints a row of results for each tool and input: tool, version, input, result,
// separated by tabs. Each row that does not hold is an error.
// Usage: node check.mjs EXPORTS BODIES WORK
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TypeScriptGenerator } from '@asyncapi/modelina';
import { DiagnosticSeverity, Parser } from '@asyncapi/parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';

const [exports, bodiesFile, work] = process.argv.slice(2);
if (!work) {
  console.error('usage: node check.mjs EXPORTS BODIES WORK');
  process.exit(2);
}
const { dependencies } = createRequire(import.meta.url)('./package.json');
const read = (file) => readFileSync(`${exports}/${file}`, 'utf8');
const bodies = readFileSync(bodiesFile, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const sound = bodies.filter(({ damage }) => damage === '');
// A literal in TypeScript must not have other properties, such as the legacy fields.
const literals = sound.filter(({ delivery }) => delivery === 'cloudevents');
const damaged = bodies.filter(({ damage }) => damage !== '');
const events = new Set(bodies.map(({ title }) => title));
const failures = [];

// A row of the table, and what must be empty for it to hold.
function row(tool, input, result, wrong = []) {
  console.log([tool, dependencies[tool], input, result].join('\t'));
  failures.push(...wrong.map((one) => `${tool} ${input}: ${one}`));
}

// Names that end in a number, though no title does: the tool numbered them.
function numbered(names) {
  const titles = new Set();
  JSON.stringify(JSON.parse(read('closed/schema.json')), (key, value) => (key === 'title' && titles.add(value), value));
  return names.filter((name) => /\d$/.test(name) && !titles.has(name));
}

function ajv() {
  for (const input of ['closed', 'open']) {
    const log = [];
    const note = (message) => log.push(message);
    const validator = addFormats(new Ajv({ logger: { log: note, warn: note, error: note } }));
    const schema = JSON.parse(read(`${input}/schema.json`));
    validator.addSchema(schema);
    validator.getSchema(schema.$id);
    const of = (type) => validator.getSchema(`${schema.$id}#/$defs/${type}`);
    const refused = sound.filter(({ type, body }) => !of(type)(body)).map(({ type }) => `refuses ${type}`);
    // An open schema accepts new values.
    const must = damaged.filter(({ damage }) => input === 'closed' || !/^(unlisted|version)/.test(damage));
    const missed = must.filter(({ type, body }) => of(type)(body)).map(({ type, damage }) => `accepts ${type} ${damage}`);
    const result = `strict, ${sound.length} bodies accepted, ${must.length} damaged ones refused`;
    row('ajv', `json-schema ${input}`, result, [...log, ...refused, ...missed]);
  }
}

async function asyncapi() {
  for (const input of ['closed', 'open', 'asyncapi-3.1']) {
    const { document, diagnostics } = await new Parser().parse(read(`${input}/asyncapi.json`));
    const wrong = diagnostics.filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
    const result = `AsyncAPI ${document?.version()}, ${document?.messages().length} messages`;
    row('@asyncapi/parser', `asyncapi ${input}`, result, wrong.map(({ path, message }) => `${path.join('/')}: ${message}`));
  }
}

async function modelina() {
  // Modelina reads AsyncAPI up to 3.0.
  for (const input of ['closed', 'open']) {
    const generator = new TypeScriptGenerator({ modelType: 'interface', enumType: 'union' });
    const models = await generator.generate(JSON.parse(read(`${input}/asyncapi.json`)));
    const names = models.map(({ modelName }) => modelName);
    const missing = [...events].filter((title) => !names.includes(title)).map((title) => `no ${title}`);
    const anonymous = names.filter((name) => /anonymous/i.test(name));
    const result = `${events.size - missing.length} of ${events.size} events, ${names.length} models, ` +
      `${anonymous.length} anonymous, ${numbered(names).length} numbered`;
    row('@asyncapi/modelina', `asyncapi ${input}`, result, [...missing, ...anonymous, ...numbered(names)]);
    writeFileSync(`${work}/modelina-${input}.ts`, `${models.map(({ result }) => `export ${result}`).join('\n')}\n`);
  }
}

async function openapi() {
  for (const input of ['closed', 'open']) {
    const validator = new Validator();
    const document = JSON.parse(read(`${input}/openapi.json`));
    const { valid, errors } = await validator.validate(document);
    const result = `OpenAPI ${validator.version}, ${Object.keys(document.webhooks).length} webhooks`;
    row('@seriousme/openapi-schema-validator', `openapi ${input}`, result, valid ? [] : [JSON.stringify(errors)]);
  }
}

async function jsonSchemaToTypescript() {
  // It reads a text that is not one of some values as an object, so that open lists are not for it.
  for (const input of ['closed']) {
    const text = await compile(JSON.parse(read(`${input}/schema.json`)), 'QlikEvent', { unreachableDefinitions: true });
    const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    const missing = [...events].filter((title) => !names.includes(title)).map((title) => `no ${title}`);
    const result = `${names.length} types, ${numbered(names).length} numbered`;
    row('json-schema-to-typescript', `json-schema ${input}`, result, [...missing, ...numbered(names)]);
    mkdirSync(`${work}/${input}`, { recursive: true });
    writeFileSync(`${work}/${input}/types.ts`, text);
    writeFileSync(`${work}/${input}/bodies.ts`, assigned('./types', literals));
  }
}

async function quicktypeJavaScript() {
  for (const input of ['closed', 'open']) {
    const schemas = new JSONSchemaInput(new FetchingJSONSchemaStore());
    await schemas.addSource({ name: 'QlikEvent', schema: read(`${input}/schema.json`) });
    const inputData = new InputData();
    inputData.addInput(schemas);
    const { lines } = await quicktype({ inputData, lang: 'javascript' });
    const module = `${work}/quicktype-${input}.cjs`;
    writeFileSync(module, lines.join('\n'));
    const { toQlikEvent } = createRequire(import.meta.url)(module);
    const wrong = [];
    for (const { type, body } of sound) {
      try {
        toQlikEvent(JSON.stringify(body));
      } catch (error) {
        wrong.push(`${type}: ${error}`);
      }
    }
    row('quicktype-core', `json-schema ${input}`, `${sound.length - wrong.length} of ${sound.length} bodies parsed`, wrong);
  }
}

// TypeScript with a constant for each body. A damaged one must be an error.
function assigned(module, bodies) {
  const lines = bodies.map(({ title, damage, body }, at) => {
    const expected = damage === '' ? '' : '// @ts-expect-error\n';
    return `${expected}export const body${at}: types.${title} = ${JSON.stringify(body)};`;
  });
  return `import type * as types from '${module}';\n${lines.join('\n')}\n`;
}

// The declarations accept all bodies, also as members of the unions, and refuse the damaged ones.
function typescript() {
  // TypeScript has no integers, and lists of values are open.
  const must = damaged.filter(({ damage }) => !/^(unlisted|version|fraction)/.test(damage));
  const folder = `${work}/typescript`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/events.d.ts`, read('closed/events.d.ts'));
  const union = (bodies, name) => assigned('./events', bodies.map((one) => ({ ...one, title: name })));
  writeFileSync(`${folder}/bodies.ts`, assigned('./events', [...literals, ...must]));
  writeFileSync(`${folder}/union.ts`, union([...literals, ...must], 'QlikEvent'));
  writeFileSync(`${folder}/any.ts`, union(literals, 'AnyQlikEvent'));
  const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const result = `--strict, ${literals.length} bodies accepted, ${must.length} damaged ones refused`;
  row('typescript', 'typescript', result, tsc([...options, `${folder}/bodies.ts`, `${folder}/union.ts`, `${folder}/any.ts`]));
  for (const input of ['closed']) {
    // It reads a value of any type as an object.
    const isAny = (error) => error.includes("to type '{ [k: string]: unknown; }'");
    const wrong = tsc([...options, `${work}/${input}/bodies.ts`]).filter((error) => !isAny(error));
    row('typescript', `json-schema-to-typescript ${input}`, `compiles, ${literals.length} bodies accepted but for values of any type`, wrong);
  }
  for (const input of ['closed', 'open']) {
    row('typescript', `@asyncapi/modelina ${input}`, 'compiles', tsc([...options, `${work}/modelina-${input}.ts`]));
  }
}

function tsc(options) {
  try {
    execFileSync('node_modules/.bin/tsc', options, { cwd: import.meta.dirname, maxBuffer: 1 << 28 });
    return [];
  } catch (error) {
    return `${error.stdout}`.trimEnd().split('\n');
  }
}

ajv();
await openapi();
await asyncapi();
await modelina();
await jsonSchemaToTypescript();
await quicktypeJavaScript();
typescript();
failures.slice(0, 100).forEach((failure) => console.error(`error: ${failure}`));
process.exit(failures.length === 0 ? 0 : 1);
