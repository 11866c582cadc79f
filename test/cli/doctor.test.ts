import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/sandbox/manifest.ts';
import { type LocalSlack, startSlack } from '../../src/sandbox/slack.ts';
import { withNotices } from '../../src/reminders/plan-day.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { collecting, peopleOf } from '../reminders/a-collection.ts';
import { aHome, aStore, type Home, openedStore } from '../store/stores.ts';
import { type Ran, run, type Settings } from './run.ts';

let home: Home;
beforeEach(async () => {
  home = await aHome();
});
afterEach(() => home.remove());

const doctor = (settings: Settings = {}): Promise<Ran> =>
  run('doctor', [], {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store'), ...settings },
  });

const lineOf = ({ out }: Ran, topic: string): string =>
  out.split('\n').find((line) => line.includes(`　${topic}：`)) ?? '';

it('works without network, tokens, data and backups, and says of each what to do', async () => {
  const ran = await doctor();
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  expect(lineOf(ran, 'トークン')).toMatch(/^注意.*SLACK_BOT_TOKEN/);
  expect(lineOf(ran, '時計')).toMatch(/^注意　+時計：日本時間で令和\d+年\d+月\d+日 \d{2}:\d{2}。/);
  expect(lineOf(ran, 'ディスク')).toContain('の空きは');
  expect(lineOf(ran, '鍵')).toMatch(/^よし/);
  expect(lineOf(ran, '計画')).toMatch(/第\d+版です。原本未照合の資料が2件/);
  expect(lineOf(ran, '保存先')).toMatch(/^注意.*まだ何も保存されていません/);
  expect(lineOf(ran, '控え')).toMatch(/^注意.*MICHISUJI_BACKUP_DIR/);
});

it('finds the data, who uses them, and the newest backup', async () => {
  await aStore(home.path('store'), 2);
  const place = { MICHISUJI_BACKUP_DIR: home.path('daily') };
  expect(lineOf(await doctor(place), '控え')).toMatch(/^いけません.*確認済みの控えがありません/);
  await run('backup', ['daily'], {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store') },
  });
  const store = await openedStore(home.path('store'));
  const ran = await doctor(place);
  await store.close();
  expect(ran.code).toBe(0);
  expect(lineOf(ran, '保存先')).toMatch(/^よし.*変更番号2まで/);
  expect(lineOf(ran, '鍵')).toContain(`プロセス${process.pid}`);
  expect(lineOf(ran, '控え')).toMatch(/^よし.*1時間以内、変更番号2まで/);
});

it('ends with 1 when the data or the plan cannot be read', async () => {
  await aStore(home.path('store'), 2);
  await writeFile(home.path('store/database.json'), '{');
  await writeFile(home.path('plan.json'), '{}');
  const ran = await doctor({ MICHISUJI_PLAN_DIR: home.path('.') });
  expect(ran.code).toBe(1);
  expect(lineOf(ran, '保存先')).toMatch(/^いけません.*database\.json/);
  expect(lineOf(ran, '計画')).toMatch(/^いけません.*plan\.json/);
  expect(ran.out).toContain('いけません2件');
});

it('names reminders that Slack has refused, and says what to do', async () => {
  const first = collecting({ '5-A2': { owners: ['U4'] } });
  const planned = withNotices(first, '2026-06-16', peopleOf(first));
  const failed = {
    status: 'failed',
    code: 'user_disabled',
    at: '2026-06-16T00:30:00.000Z',
  } as const;
  const notices = planned.notices.map((one) => (one.to === 'U4' ? { ...one, state: failed } : one));
  const store = await openDurableStore(home.path('store'), keptState, { ...planned, notices });
  await store.close();
  const ran = await doctor();
  expect(ran.code).toBe(0);
  expect(lineOf(ran, 'お知らせ')).toBe(
    '注意　　　　お知らせ：Slackに送れなかったものが1通あります。田中さん（U4）への6月16日（火）の分は、宛先の方のアカウントが停止されています（user_disabled）。中身は保存してあります。わけを除いてから、事務局の方がみちすじのホームで「再送」を押してください。届けられない方が担当のときは、「収集の予定を直す」で担当を替えてください。',
  );
});

it('names a restore that was broken off', async () => {
  await aStore(home.path('store.before-20261120-093000'), 1);
  const ran = await doctor();
  expect(ran.code).toBe(1);
  expect(lineOf(ran, '保存先')).toMatch(/^いけません.*控えから戻す途中で止まった/);
});

it('names a copy that a broken-off restore left behind', async () => {
  await aStore(home.path('store'), 1);
  const copy = home.path('store.restored-20261120-093000.incomplete');
  await mkdir(copy);
  const ran = await doctor();
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^注意.*控えから戻す途中で止まった写し/m);
  expect(ran.out).toContain(`「${copy}」`);
});

it('names a disposal that was broken off, and how to end it', async () => {
  await aStore(home.path('store'), 1);
  expect((await doctor()).out).not.toContain('廃棄：');
  const work = { reviews: [], comments: [{ no: 1, words: ['ひみつの言葉'] }], drafts: [] };
  await writeFile(home.path('store/disposal-under-way.json'), `${JSON.stringify(work)}\n`);
  const ran = await doctor();
  expect(ran.code).toBe(0);
  expect(lineOf(ran, '廃棄')).toMatch(/^注意.*dispose -- --yes/);
  expect(ran.out).not.toContain('ひみつの言葉');
});

it('finds that part of the history is lost', async () => {
  await aStore(home.path('store'), 2);
  const [first = ''] = await readdir(home.path('store/archive'));
  await aStore(home.path('store'), 2);
  await rm(home.path(`store/archive/${first}`));
  const ran = await doctor();
  expect(ran.code).toBe(1);
  expect(lineOf(ran, '保存先')).toMatch(/^いけません.*の前で、記録が途切れています/);
});

it('ends every check in a finding, also where no folder can be', async () => {
  await writeFile(home.path('file'), '');
  await writeFile(home.path('other-file'), '');
  const ran = await doctor({
    MICHISUJI_DATA_DIR: home.path('file'),
    MICHISUJI_BACKUP_DIR: home.path('other-file/below'),
  });
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 1, err: '' });
  for (const topic of ['ディスク', '鍵', '保存先', '控え']) {
    expect(lineOf(ran, topic)).toMatch(/^いけません.*\/(other-)?file/);
  }
  expect(lineOf(ran, '計画')).toMatch(/第\d+版/);
});

it('counts no backup of another bot in the same place', async () => {
  await aStore(home.path('store'), 1);
  await aStore(home.path('other'), 1);
  const place = { MICHISUJI_BACKUP_DIR: home.path('daily') };
  const settings = { MICHISUJI_DATA_DIR: home.path('other') };
  await run('backup', ['daily'], { cwd: home.path('.'), settings });
  expect(lineOf(await doctor(place), '控え')).toMatch(/^いけません.*確認済みの控えがありません/);
});

it('lists wrong settings, quotes no token, and looks at the rest all the same', async () => {
  await aStore(home.path('store'), 1);
  const ran = await doctor({ SLACK_BOT_TOKEN: 'xoxp-secret', LOG_LEVEL: 'loud' });
  expect(ran.code).toBe(1);
  expect(ran.out).toMatch(/いけません　設定：.*xoxp-/);
  expect(ran.out).toMatch(/いけません　設定：LOG_LEVEL/);
  expect(ran.out).not.toContain('secret');
  expect(lineOf(ran, '保存先')).toMatch(/^よし/);
});

describe('with Slack', () => {
  let slack: LocalSlack;
  beforeAll(async () => {
    slack = await startSlack({ manifest: await readManifest('manifest.yml') });
  });
  afterAll(() => slack.close());

  const tokens = (): Settings => ({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  });

  it('asks whether token, scopes and clock are right', async () => {
    const ran = await doctor(tokens());
    expect(lineOf(ran, 'トークン')).toMatch(/^よし.*Socket Mode/);
    expect(lineOf(ran, 'Slack')).toMatch(/^よし.*トークンは有効です/);
    expect(lineOf(ran, '権限')).toMatch(/^よし.*（\d+件）/);
    expect(lineOf(ran, '時計')).toMatch(/^よし.*Slackの時計と合っています/);
  });

  it('says that Slack does not know the token', async () => {
    const ran = await doctor({ ...tokens(), SLACK_BOT_TOKEN: 'xoxb-other' });
    expect(ran.code).toBe(1);
    expect(lineOf(ran, 'Slack')).toMatch(/^いけません.*invalid_auth/);
  });

  it.each([
    { status: 500 },
    { status: 429 },
    { error: 'internal_error' },
    { lostReply: true },
  ] as const)('blames nobody for Slack’s own trouble: %j', async (fault) => {
    slack.fail('auth.test', fault);
    const ran = await doctor(tokens());
    expect(ran.code).toBe(0);
    expect(lineOf(ran, 'Slack')).toMatch(/^注意　+Slack：届きませんでした/);
  });

  it('names the scopes that are missing', async () => {
    const manifest = await readManifest('manifest.yml');
    const scopes = manifest.scopes.filter((scope) => scope !== 'im:history');
    const poor = await startSlack({ manifest: { ...manifest, scopes } });
    const ran = await doctor({
      ...{ SLACK_BOT_TOKEN: poor.botToken, SLACK_SIGNING_SECRET: poor.signingSecret },
      SLACK_API_URL: poor.apiUrl,
    });
    await poor.close();
    expect(lineOf(ran, '権限')).toMatch(/^いけません.*im:history/);
  });

  it('works without a network', async () => {
    const gone = await startSlack({ manifest: await readManifest('manifest.yml') });
    await gone.close();
    const ran = await doctor({ ...tokens(), SLACK_API_URL: gone.apiUrl });
    expect(ran.code).toBe(0);
    expect(lineOf(ran, 'Slack')).toMatch(/^注意.*ECONNREFUSED/);
  });
});
