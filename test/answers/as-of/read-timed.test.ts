import { describe, expect, it } from 'vitest';
import type { MomentScene, TimedQuestion } from '../../../src/answers/as-of/moment.ts';
import { readTimed } from '../../../src/answers/as-of/read-timed.ts';

const meeting = (no: number, on: string) => ({ no, on, place: null, agenda: [], materials: [] });
/** Friday, 20 November 2026, 12:00; 第3回 is still to come. */
const scene: MomentScene = {
  today: '2026-11-20',
  now: '2026-11-20T03:00:00.000Z',
  meetings: [meeting(1, '2026-10-08'), meeting(2, '2026-11-05'), meeting(3, '2026-12-10')],
  committee: { name: '検証部会', principles: [], goals: [5, 6, 7] },
};

/** The moment in Tokyo, and what is asked of it. */
function short(read: TimedQuestion): string {
  const at = (iso: string) =>
    new Date(Date.parse(iso) + 9 * 3600_000).toISOString().slice(0, 16).replace('T', ' ');
  switch (read.kind) {
    case 'now':
      return 'now';
    case 'then':
      return `${at(read.moment.until)}｜${read.question}`;
    case 'changes': {
      const until = read.until === undefined ? '' : at(read.until.until);
      return `${at(read.since.until)}→${until}｜${read.question}`;
    }
    case 'unclear':
      return `?${read.problem.problem}`;
  }
}

const first = '2026-10-08 23:59';
const second = '2026-11-05 23:59';
const november = '2026-11-01 23:59';

describe('a moment is read', () => {
  it.each([
    ['第2回部会時点で目指す姿5の指数は？', second, '目指す姿5の指数は?'],
    ['第２回検証部会時点の目指す姿５の指数は', second, '目指す姿5の指数は'],
    ['第二回部会の時点で目指す姿5の指数', second, '目指す姿5の指数'],
    ['2回目の部会の時点では5-A4は？', second, '5-a4は?'],
    ['第2回時点で5-A4は？', second, '5-a4は?'],
    ['第2会部会時点で5-A4は？', second, '5-a4は?'],
    ['第2回部回時点で5-A4は？', second, '5-a4は?'],
    ['代2回部会時点で5-A4は？', second, '5-a4は?'],
    ['第2回ぶかいじてんで5-A4は？', second, '5-a4は?'],
    ['第2回部会自転で5-A4は？', second, '5-a4は?'],
    ['第2回部会次点の5-A4', second, '5-a4'],
    ['第1回部会の段階での充実度は？', first, '充実度は?'],
    ['第1回部会当時の5-S1は？', first, '5-s1は?'],
    ['第1回部会のときの5-S1は？', first, '5-s1は?'],
    ['第1回部会終了時点での5-S1は？', first, '5-s1は?'],
    ['第1回部会が終わった時点で5-S1は', first, '5-s1は'],
    ['第1回会議現在の未回答の意見は？', first, '未回答の意見は?'],
    ['第2回部会の前の目指す姿5の指数は？', '2026-11-04 23:59', '目指す姿5の指数は?'],
    ['第3回部会前の目指す姿5の指数は？', '?future', ''],
    ['前回時点で100を下回っていた指標は？', second, '100を下回っていた指標は?'],
    ['前回の部会時点で目指す姿5は？', second, '目指す姿5は?'],
    ['この前の部会の時点で目指す姿5は？', second, '目指す姿5は?'],
    ['2026-11-01時点で目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['2026/11/1時点で目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['２０２６年１１月１日時点で目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['令和8年11月1日時点の目指す姿5の指数', november, '目指す姿5の指数'],
    ['令和８年１１月１日現在の充実度', november, '充実度'],
    ['R8.11.1時点の充実度', november, '充実度'],
    ['R8年11月1日じてんの充実度', november, '充実度'],
    ['8年11月1日現在の充実度', november, '充実度'],
    ['11月1日現在の目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['11月1日（日）時点で目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['十一月一日現在の目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['11/1時点で目指す姿5の指数は？', november, '目指す姿5の指数は?'],
    ['11月1日の時点における目指す姿5の指数', november, '目指す姿5の指数'],
    ['11月1日げんざいの充実度', november, '充実度'],
    ['目指す姿5の指数は、11月1日時点では？', november, '目指す姿5の指数は、 ?'],
    ['目指す姿5の11月1日時点の指数は？', november, '目指す姿5の 指数は?'],
    ['11月1日17時時点の充実度', '2026-11-01 17:00', '充実度'],
    ['11月1日 17:00時点の充実度', '2026-11-01 17:00', '充実度'],
    ['11月1日午後5時半現在の充実度', '2026-11-01 17:30', '充実度'],
    ['昨日時点で未回答の意見は？', '2026-11-19 23:59', '未回答の意見は?'],
    ['一昨日の時点で未回答の意見は？', '2026-11-18 23:59', '未回答の意見は?'],
    ['3日前の時点で未回答の意見は？', '2026-11-17 23:59', '未回答の意見は?'],
    ['2週間前時点の充実度', '2026-11-06 23:59', '充実度'],
    ['1か月前の時点の充実度', '2026-10-20 23:59', '充実度'],
    ['1ヶ月前時点の充実度', '2026-10-20 23:59', '充実度'],
    ['先月末時点の充実度', '2026-10-31 23:59', '充実度'],
    ['10月末時点の充実度', '2026-10-31 23:59', '充実度'],
    ['10月末現在の5-A4は？', '2026-10-31 23:59', '5-a4は?'],
    ['今日時点の充実度', '2026-11-20 12:00', '充実度'],
  ])('%s', (asked, moment, rest) => {
    const read = short(readTimed(asked, scene));
    expect(read).toBe(moment.startsWith('?') ? moment : `${moment}｜${rest}`);
  });
});

describe('what changed is read', () => {
  it.each([
    ['前回から何が変わった？', second, '何が変わった?'],
    ['前回からの変化は？', second, '変化は?'],
    ['前回との違いは？', second, '違いは?'],
    ['前回の部会から変わったところ', second, '変わったところ'],
    ['ぜんかいからのへんこう点', second, 'のへんこう点'],
    ['第1回部会からの変化', first, 'の変化'],
    ['第一回部会以降に変わった値は？', first, 'に変わった値は?'],
    ['第1回部会終了後に何が変わりましたか', first, 'に何が変わりましたか'],
    ['第1回部会時点との違いは？', first, '違いは?'],
    ['第1回部会時点と今の違いは？', first, 'の違いは?'],
    ['先月から変わった値は？', '2026-09-30 23:59', '変わった値は?'],
    ['先週から変わったことは？', '2026-11-08 23:59', '変わったことは?'],
    ['今月から変わったことは？', '2026-10-31 23:59', '変わったことは?'],
    ['11月1日から変わった値', '2026-10-31 23:59', '変わった値'],
    ['11月1日以降の変更点', '2026-10-31 23:59', 'の変更点'],
    ['11月1日時点から何が変わった', november, '何が変わった'],
    ['目指す姿5は前回から何が変わった？', second, '目指す姿5は 何が変わった?'],
    ['3日前から何が変わった？', '2026-11-16 23:59', '何が変わった?'],
  ])('%s', (asked, moment, rest) => {
    const read = readTimed(asked, scene);
    const [from, question] = short(read).split('→｜');
    expect([from, read.kind, question?.replace(/^の/, '')]).toEqual([
      moment,
      'changes',
      rest.replace(/^の/, ''),
    ]);
  });

  it('up to a second moment too', () => {
    const read = short(readTimed('第1回から第2回部会までに何が変わった？', scene));
    expect(read).toBe(`${first}→${second}｜何が変わった?`);
  });
});

describe('it is asked back instead of guessed', () => {
  it.each([
    ['12月1日時点の指数は？', 'future'],
    ['第3回部会時点の指数は？', 'future'],
    ['第4回部会時点の指数は？', 'unknown-meeting'],
    ['第2回発展会議時点の指数は？', 'other-body'],
    ['部会時点の指数は？', 'which-meeting'],
    ['11月31日時点の指数は？', 'no-such-day'],
    ['11月1日25時時点の指数は？', 'no-such-day'],
    ['第1回部会時点と第2回部会時点の指数を比べて', 'several-moments'],
    ['部会から何が変わった？', 'which-meeting'],
  ])('%s', (asked, problem) => {
    expect(short(readTimed(asked, scene))).toBe(`?${problem}`);
  });

  it.each([
    ['第1回部会時点の指数は？', 'no-meetings'],
    ['前回から何が変わった？', 'no-meetings'],
  ])('%s, where no meeting is registered', (asked, problem) => {
    expect(short(readTimed(asked, { ...scene, meetings: [] }))).toBe(`?${problem}`);
  });

  it('前回, where no meeting was held yet', () => {
    const meetings = [meeting(1, '2026-12-10')];
    expect(short(readTimed('前回時点の指数は？', { ...scene, meetings }))).toBe(
      '?no-earlier-meeting',
    );
  });
});

describe('other questions stay as they were', () => {
  it.each([
    '目指す姿5の指数は？',
    '令和6年度時点の目指す姿5の指数は？',
    'R6時点の5-A4は？',
    '現時点の充実度は？',
    '現在のセラ・サービスの加盟数は？',
    '11月時点の相談件数は？',
    '就職決定者数の数字っていつ時点ですか',
    '前回調査から上がった指標は？',
    '昨年度から変わった指標は？',
    '次の部会の日は？',
    '第2回部会の資料は？',
    '5-1の施策は？',
    '令和7年度末時点の指数は？',
  ])('%s', (asked) => {
    expect(readTimed(asked, scene)).toEqual({ kind: 'now' });
  });
});
