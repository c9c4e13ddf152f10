import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const NAMES = ['dataset.schema.json', 'graph.schema.json'];
const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-schema-'));

afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): unknown => JSON.parse(readFileSync(join('graph-data', name), 'utf8'));

/** Every object inside a JSON value, the value itself included. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

describe('the schema files', () => {
  it('are what "npm run schema" writes', () => {
    execFileSync(process.execPath, ['scripts/schema.mjs', folder]);
    for (const name of NAMES) {
      expect(readFileSync(join('graph-data', name), 'utf8'), name).toBe(readFileSync(join(folder, name), 'utf8'));
    }
  });

  it('make the check fail when they are stale, and stay as they are', () => {
    const stale = join(folder, 'graph.schema.json');
    writeFileSync(stale, '{}\n');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/schema.mjs', '--check', folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('graph.schema.json is stale. Run "npm run schema".');
    expect(stderr).not.toContain('dataset.schema.json');
    expect(readFileSync(stale, 'utf8')).toBe('{}\n');
  });

  it.each(NAMES)('%s says that it is generated, and by which command', (name) => {
    expect(read(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: expect.stringContaining('Generated from src/model by "npm run schema"'),
      title: expect.stringContaining('Actor Atlas'),
    });
  });

  it.each(NAMES)('%s refuses unknown keys of every object, and names only definitions it has', (name) => {
    const schema = read(name);
    const definitions: unknown = Object(schema).$defs;
    for (const part of objectsIn(schema)) {
      const reference: unknown = Reflect.get(part, '$ref');
      if (typeof reference === 'string') expect(Object(definitions)).toHaveProperty(reference.replace('#/$defs/', ''));
      if (Reflect.get(part, 'type') === 'object') expect(part).toHaveProperty('additionalProperties');
      expect(Reflect.get(part, 'additionalProperties')).not.toBe(true);
    }
  });

  it('describe stored positions as pairs of numbers by actor id', () => {
    expect(read('dataset.schema.json')).toHaveProperty('$defs.Layout', {
      title: 'Layout',
      type: 'object',
      propertyNames: { $ref: '#/$defs/Id' },
      additionalProperties: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
      description: expect.stringContaining('[x, y]'),
    });
  });
});
