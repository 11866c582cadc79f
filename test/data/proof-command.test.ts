/** `npm run proof` as a whole: what it prints, and what it says of a file that it cannot use. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proofSheet } from '../../src/wording/proof.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'proof-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('prints the sheet of the adopted plan', () => {
  expect(proof()).toEqual({ status: 0, stdout: proofSheet(adoptedPlan()), stderr: '' });
});

it('says that a file is missing', () => {
  const missing = join(folder, 'missing.json');
  const { status, stdout, stderr } = proof(missing);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`「${missing}」が見つかりません。`);
});

it.each([
  ['is not JSON', (text: string) => text.slice(0, -10)],
  ['lacks a part', (text: string) => text.replace('"slogan"', '"slogans"')],
  ['contradicts itself', (text: string) => text.replace('"id": "5-A1"', '"id": "5-A2"')],
])('says in Japanese that a file %s, and nothing else', (_, spoil) => {
  const file = join(folder, 'plan.json');
  writeFileSync(file, spoil(readFileSync('data/plan.json', 'utf8')));
  const { status, stdout, stderr } = proof(file);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`「${file}」`);
  expect(stderr).not.toMatch(/Error|at file:/);
});

function proof(...paths: string[]) {
  const run = ['--import', 'tsx', 'src/cli/proof.ts', ...paths];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return { status, stdout, stderr };
}
