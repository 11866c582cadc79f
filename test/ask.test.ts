/** 端末の質問: `npm run ask` as people and programs call it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const elsewhere = mkdtempSync(join(tmpdir(), 'michisuji-ask-'));

type Run = { input?: string; env?: Record<string, string>; cwd?: string };

/** Runs the compiled command with a data folder of its own, so that no bot's store is read. */
function run(words: readonly string[], { input = '', env = {}, cwd = '.' }: Run = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve('dist/ask.js'), ...words],
    {
      input,
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], MICHISUJI_DATA_DIR: elsewhere, ...env },
    },
  );
  return { stdout, stderr, status };
}

const Line = z.object({
  question: z.string(),
  outcome: z.string(),
  reading: z.record(z.string(), z.unknown()),
  rows: z.array(z.unknown()),
  text: z.string(),
});

describe('one question', () => {
  it('is answered with the whole text', () => {
    const { stdout, status } = run(['目指す姿5の指数は？']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^目指す姿5の指数は参考値で172\.99/);
    expect(stdout).toContain('出典：');
  });

  it('is answered as one JSON object', () => {
    const { stdout } = run(['--json', '100を下回っている指標は？']);
    const answer = Line.parse(JSON.parse(stdout));
    expect(answer.reading).toEqual({
      intent: 'list-indicators',
      filter: { on: 'indexNumber', op: 'lt', value: 100 },
    });
    expect(answer.rows).toMatchObject([
      {
        id: '5-S1',
        sameAs: ['5-M6'],
        indexNumber: '97.33',
        arrow: 'down',
        actual: '766',
        baseline: '787',
        unit: '人',
        reason: null,
      },
      { id: '6-A2' },
      { id: '7-A2' },
    ]);
  });

  it('depends on the day and the role that are given', () => {
    const onTheDay = run(['--json', '--today', '2025-04-01', '昨年度の目指す姿5の指数は？']);
    expect(Line.parse(JSON.parse(onTheDay.stdout))).toMatchObject({
      outcome: 'answered',
      reading: { fiscalYear: 2024 },
    });
    const asSecretariat = run(['--json', '--as', 'secretariat', '事務局のみのコメントを見せて']);
    expect(Line.parse(JSON.parse(asSecretariat.stdout)).outcome).toBe('no-data');
  });

  it('of nothing gets help', () => {
    expect(run([]).stdout).toContain('目指す姿5の指数');
  });
});

describe('a list of questions', () => {
  it('is answered line by line, in order, whatever a line holds', () => {
    const questions = [
      '目指す姿5の指数は？',
      '',
      '5の4は？',
      '"引用" \\ <!channel>',
      '目指す姿12の指数は？',
    ];
    const { stdout, status } = run(['--jsonl'], { input: `${questions.join('\n')}\n` });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(status).toBe(0);
    expect(lines.map(({ question }) => question)).toEqual(questions);
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'answered',
      'clarify',
      'refused',
      'refused',
    ]);
  });

  it('may be empty', () => {
    expect(run(['--jsonl'])).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});

describe('the settings', () => {
  it('are read from .env, as the bot does; those for Slack do not matter', () => {
    const home = mkdtempSync(join(tmpdir(), 'michisuji-env-'));
    writeFileSync(join(home, '.env'), `MICHISUJI_PLAN_DIR=${home}/none\nSLACK_BOT_TOKEN=wrong\n`);
    const { stderr, status } = run(['姿5'], { cwd: home });
    expect(status).toBe(1);
    expect(stderr).toContain(`${home}/none/`);
    const env = { MICHISUJI_PLAN_DIR: resolve('data') };
    expect(run(['目指す姿5の指数は？'], { cwd: home, env }).status).toBe(0);
  });
});

describe('a mistake', () => {
  it.each([
    [['--today', '11/20', '姿5'], '2026-11-20 の形'],
    [['--today', '2026-02-30', '姿5'], '暦にありません。何もしていません。'],
    [['--as', 'mayor', '姿5'], '役割「mayor」'],
    [['--jason', '姿5'], '知らない指定'],
  ])('in the options is told with the usage: %j', (words, message) => {
    const { stderr, stdout, status } = run(words);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
    expect(stderr).toContain('使い方');
  });

  it('in the stored data is told with the file, not as a stack', () => {
    const broken = mkdtempSync(join(tmpdir(), 'michisuji-broken-'));
    writeFileSync(join(broken, 'database.json'), '{ "format": 1,');
    const { stderr, status } = run(['姿5'], { env: { MICHISUJI_DATA_DIR: broken } });
    expect(status).toBe(1);
    expect(stderr).toContain('database.json');
    expect(stderr).not.toContain('    at ');
  });
});
