// Writes the JSON schemas from the valibot schemas in src/model, which alone are authored.
// Usage: node scripts/schema.mjs [--check] [FOLDER]. The folder is graph-data/ unless one is named; with --check,
// nothing is written, and the script fails when a file is stale.
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const COMMENT = 'Generated from src/model by "npm run schema". Do not edit: the next run overwrites it.';

/** The model as a module, bundled in memory: Node cannot run its TypeScript. */
async function importModel() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        'actor',
        'claim',
        'dataset',
        'edtf',
        'evidence',
        'graph-json',
        'id',
        'position',
        'source',
        'text',
        'topic',
      ]
        .map((name) => `export * from './${name}.ts';`)
        .join('\n'),
      resolveDir: join(ROOT, 'src', 'model'),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const POINT = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };

/** What JSON Schema cannot say by itself, or says with fewer words than the converter. */
function overrideSchema({ valibotSchema, jsonSchema }) {
  // The layout is a custom schema, for reasons told in src/model/dataset.ts.
  if (valibotSchema.type === 'custom') {
    return { type: 'object', propertyNames: { $ref: '#/$defs/Id' }, additionalProperties: POINT };
  }
  // More entries than a pair has are refused, though valibot's tuple lets them pass.
  if (valibotSchema.type === 'tuple') return { ...jsonSchema, items: false };
  if (jsonSchema.required?.length === 0) {
    const { required: _none, ...rest } = jsonSchema;
    return rest;
  }
  return undefined;
}

function overrideAction({ valibotAction, jsonSchema }) {
  // All addresses of a dataset are web addresses.
  if (valibotAction.type === 'url') return { ...jsonSchema, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
  // Checks written as code (EDTF, clean text) have no counterpart: the program alone refuses what breaks them.
  // The flags of patterns are implied.
  return ['regex', 'check', 'raw_check', 'finite'].includes(valibotAction.type) ? jsonSchema : undefined;
}

/** Titles, the comment and the schema address come first; the definitions last. */
function arrange({ $schema, $defs, ...schema }, title, description) {
  const titled = Object.entries($defs).map(([name, definition]) => [name, { title: name, ...definition }]);
  return { $schema, $comment: COMMENT, title, description, ...schema, $defs: Object.fromEntries(titled) };
}

const convert = (schema, definitions) =>
  toJsonSchema(schema, { target: 'draft-2020-12', definitions, overrideSchema, overrideAction });

/** JSON with what fits into a line in one line. */
function format(value, indent = '') {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = (depth) =>
    isList
      ? value.map((item) => format(item, depth))
      : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, depth)}`);
  const line = isList ? `[${parts('').join(', ')}]` : `{ ${parts('').join(', ')} }`;
  if (!line.includes('\n') && indent.length + line.length <= 100) return line;
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts(inner)
    .map((part) => inner + part)
    .join(',\n')}\n${indent}${close}`;
}

/** The text of each schema file, by its name. */
async function buildSchemas() {
  const model = await importModel();
  const dataset = arrange(
    convert(model.DatasetSchema, {
      Id: model.IdSchema,
      Text: model.TextSchema,
      NonEmptyText: model.NonEmptyTextSchema,
      Edtf: model.EdtfSchema,
      Sha256: model.Sha256Schema,
      Evidence: model.EvidenceSchema,
      Source: model.SourceSchema,
      Actor: model.ActorSchema,
      Topic: model.TopicSchema,
      Claim: model.ClaimSchema,
      Position: model.PositionSchema,
      Layout: model.LayoutSchema,
    }),
    'Actor Atlas dataset',
    'Sources, actors, topics, claims and positions: format actor-atlas/dataset, version 1.',
  );
  const graph = arrange(
    convert(model.GraphJsonSchema, { Id: model.IdSchema }),
    'Actor Atlas graph',
    'The graph of a lens, computed from a dataset: format actor-atlas/graph, version 1.',
  );
  return new Map([
    ['dataset.schema.json', `${format(dataset)}\n`],
    ['graph.schema.json', `${format(graph)}\n`],
  ]);
}

const check = process.argv.includes('--check');
const folder = process.argv.slice(2).find((argument) => argument !== '--check') ?? join(ROOT, 'graph-data');
for (const [name, text] of await buildSchemas()) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${relative('.', file)} is stale. Run "npm run schema".`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`Wrote ${relative('.', file)}.`);
  }
}
