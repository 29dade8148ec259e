// Reads AsyncAPI documents with AsyncAPI's own parser, and fails on each error and each warning that it has.
// Usage: node check.mjs FILE...
import { readFile } from 'node:fs/promises';
import { DiagnosticSeverity, Parser } from '@asyncapi/parser';

const names = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'note',
  [DiagnosticSeverity.Hint]: 'hint',
};

async function check(file) {
  const { document, diagnostics } = await new Parser().parse(await readFile(file, 'utf8'));
  for (const { code, message, path, severity } of diagnostics) {
    console.log(`${names[severity]}: ${file}: ${path.join('/')}: ${message} (${code})`);
  }
  const faults = diagnostics.filter(({ severity }) => severity <= DiagnosticSeverity.Warning).length;
  const found = document ? `${document.channels().length} channels, ${document.messages().length} messages` : 'unreadable';
  console.log(`${file}: ${found}, ${faults} errors and warnings`);
  return document ? faults : Math.max(faults, 1);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node check.mjs FILE...');
  process.exit(2);
}
let faults = 0;
for (const file of files) {
  faults += await check(file);
}
process.exit(faults === 0 ? 0 : 1);
