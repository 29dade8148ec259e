// Writes what quicktype makes of a JSON Schema as Rust: `node quicktype.mjs SCHEMA FILE`.
import { readFileSync, writeFileSync } from 'node:fs';
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core';

const [schema, file] = process.argv.slice(2);
const schemas = new JSONSchemaInput(new FetchingJSONSchemaStore());
await schemas.addSource({ name: 'QlikEvent', schema: readFileSync(schema, 'utf8') });
const inputData = new InputData();
inputData.addInput(schemas);
const rendererOptions = { visibility: 'public', 'skip-serializing-none': true };
const { lines } = await quicktype({ inputData, lang: 'rust', rendererOptions });
writeFileSync(file, lines.join('\n'));
