// The source texts, which are not part of the project: the tests that need them read the folder in ACTOR_TEXTS
// and count as skipped without it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../src/evidence/normalise.js';
import type { NamedText } from '../src/evidence/match-texts.js';

export const TEXTS_FOLDER = process.env['ACTOR_TEXTS'] ?? '';

export const hasTexts = TEXTS_FOLDER !== '';

export const readSourceTexts = (): readonly NamedText[] =>
  readdirSync(TEXTS_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, text: normaliseText(readFileSync(join(TEXTS_FOLDER, name), 'utf8')) }));
