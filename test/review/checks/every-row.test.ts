import { expect, it } from 'vitest';
import { checkPlan } from '../../../src/review/checks/check-plan.ts';
import type { Finding } from '../../../src/review/checks/finding.ts';
import { readCheckWords } from '../../../src/store/read-check-words.ts';
import { readPlan } from '../../../src/store/read-plan.ts';
import { findingText } from '../../../src/wording/checks/finding-text.ts';

/**
 * Every anomaly that a careful reader found in the two documents: by which rule it is found, in what,
 * and with which figures in its sentence; or why no rule speaks of it.
 */

const plan = await readPlan('data/plan.json');
const words = await readCheckWords('data/check-words.json');
const findings = checkPlan({ plan, words, fiscalYear: 2024, showsPace: false });

type Hit = readonly [rule: string, about: string, ...figures: readonly string[]];

const found: readonly [row: string, hits: readonly Hit[]][] = [
  ['A1', [['R12', '5-M3', '313.81', '315.56', '306.76', '324.86', '説明できる']]],
  ['A2', [['R12', '5-M4', '107.83', '107.35', '105.84', '108.89', '説明できる']]],
  [
    'A3',
    [
      ['R11', '5-M3', '313.81', '250'],
      ['R08', '5-M3', '現況値の変更'],
      ['R22', '5-M3', '35.64', '61.50', '57.9%'],
    ],
  ],
  [
    'A4',
    [
      ['R11', '7-A2', '14.60', '40'],
      ['R18', '7-A2 mi-31', '452', '92', '4.9倍'],
    ],
  ],
  ['A5', [['R08', '7-S2', '令和5年度は']]],
  ['A6', [['R09', '5-A1', '0のため']]],
  ['A7', ['5-A3', '6-A3', '6-S3', '6-M3', '7-A1', '7-A4'].map((id) => ['R09', id, '「—」'])],
  [
    'A8',
    ['5-M1', '5-M2', '5-M5', '6-S1', '6-M1', '6-M2', '6-M4', '7-S1', '7-M1'].map((id) => [
      'R10',
      id,
      '令和6年度の実績が「—」',
    ]),
  ],
  [
    'A9',
    [
      ['R25', '5-M5', '令和7年3月'],
      ['R25', '5-M1', 'データベース'],
    ],
  ],
  [
    'A10',
    [
      ...['5-M2', '6-M2', '6-M4'].map((id): Hit => ['R07', id, '5年に1度']),
      ...['6-S1', '6-M1'].map((id): Hit => ['R07', id, '令和8年度']),
    ],
  ],
  ['A11', [['R19', '7-A3', '12', '「ずつ」']]],
  [
    'B1',
    [
      ['R01', '5-A4', '求人数'],
      ['R01', '6-A2', '加盟数'],
      ['R01', '7-A1', '来場者数'],
    ],
  ],
  ['B2', [['R03', '5-S1 5-M6']]],
  ['B3', [['R04', '5-M2 6-M4']]],
  ['B4', [['R26', '5-A2 5-S2']]],
  [
    'B5',
    [
      ['R02', '5-S2', '件数'],
      ['R02', '7-S2', '参加者数'],
    ],
  ],
  [
    'B6',
    [
      ['R05', '6-S1', '関心', '意識'],
      ['R05', '6-S2', '満足度'],
      ['R05', '5-M4', '創業'],
    ],
  ],
  ['B7', [['R13', '7-M1', '割合', '「人」']]],
  ['B8', [['R27', '6-S3 6-M3', '43%', '11.9%']]],
  [
    'B9',
    [
      ['R06', '7-A4', '何か'],
      ['R06', '5-A1', 'その都度'],
    ],
  ],
  ['B10', [['R20', '5-S1', '職場づくり']]],
  [
    'C1',
    [
      ['R16', 'mi-02', '101.1%'],
      ['R16', 'mi-02 mi-01', '182'],
      ['R34', 'mi-02 重点事業16', '182回', '45回', '目標値は45'],
    ],
  ],
  ['C2', [['R13', 'mi-17', '「人」', '「回」']]],
  ['C3', [['R13', 'mi-18', '「回」', '「件」']]],
  ['C4', [['R14', 'AP-202 AP-208', '回', '人']]],
  [
    'C5',
    [
      ['R14', 'AP-161 AP-204', '単位なし'],
      ['R14', 'AP-155 AP-164 AP-203 AP-205', '単位なし'],
    ],
  ],
  ['C6', [['R14', 'AP-211 AP-212', '1、25.0%', '【再掲】']]],
  [
    'C7',
    [
      ['R15', '5-A3 mi-10', '0回', '1回'],
      ['R15', '6-A3 mi-21', '0回', '7回'],
      ['R15', '6-A1 mi-14', '3回', '2回'],
      ['R15', '5-A1 mi-16', '7', '1回'],
    ],
  ],
  [
    'C8',
    [
      ['R28', 'mi-06', '0', '「—」'],
      ['R28', 'mi-28', '0', '読み取れません'],
    ],
  ],
  ['C9', [['R29', 'アクションプラン7-2', '売上変動が好転', '補助件数', '産業団体連絡会', '空欄']]],
  ['C11', [['R34', 'mi-07 重点事業3', '6,701', '6,400', '目標値は5,100']]],
  [
    'D',
    [
      ['R30', '重点事業3', '6,400', '5,100', '125.5%'],
      ['R30', '重点事業5', '1', '5', '20.0%'],
      ['R30', '重点事業6', '2', '3', '66.7%'],
      ['R32', '重点事業6', '2', '5', '7', '3'],
      ['R30', '重点事業7', '3', '5', '60.0%'],
      ['R34', 'mi-22 重点事業7', '6回', '3回'],
      ['R30', '重点事業8', '35', '50', '70.0%'],
      ['R30', '重点事業10', '3', '5', '60.0%'],
      ['R13', '重点事業14', '補助件数', '「回」'],
      ['R34', 'mi-01 重点事業17', '182回', '180回', '目標値は180'],
      ['R31', '重点事業2', 'アプリの継続利用率', '目標値'],
      ['R31', '重点事業4', '実績と目標値'],
      ['R31', '重点事業9', '区内就職者数', '目標値'],
      ['R31', '重点事業11', '区内定着', 'IT活用', '生産性向上'],
      ['R31', '重点事業12', 'AED', '防犯カメラ', 'スタンドパイプ'],
      ['R31', '重点事業15', '創業相談等の実施回数'],
      ['R31', '重点事業19', '講座実施回数', 'チラシ配布数'],
      ['R33', '', '令和7年1月現在', '令和7年3月末見込み'],
      ['R33', '重点事業4', '令和7年3月末見込み', '1月末の見込み'],
    ],
  ],
  [
    'E',
    [
      ['R35', '', '健康に働くことができる', '健康に働ける'],
      ['R35', '', '社会課題解決への関心', '社会課題への関心'],
      ['R35', '重点事業19', '消費者行動', '消費行動'],
      ['R35', '5-A4', '求人数', '求人件数'],
      ['R36', '5-A4', '行動指標4', '「行動指標1」'],
      ['R36', '7-A3', '行動指標3', '「行動指標●」'],
    ],
  ],
  [
    'E（写し）',
    [
      ['R37', '5-A4 5-A5', '段階の見出しがずれています'],
      ['R37', '5-S1', '段階の見出しがずれています'],
      ['R37', '5-S2', '段階の見出しがずれています'],
      ['R37', '5-M6', '基礎調査の設問と合わせる'],
      ['R37', 'アクションプラン7-3', '7-2より前'],
      ...['5-1', '5-2', '5-3', '6-2'].map((no): Hit => [
        'R37',
        `アクションプラン${no}`,
        '2つの欄が混ざっている',
      ]),
      ['R37', 'アクションプラン7-2', '簡体字'],
      ['R37', '重点事業19', '「1.1」'],
    ],
  ],
  [
    'F',
    [
      ['R21', '', '12件', '4件'],
      ['R21', '', '6件', '3件'],
      ['R21', '', '4件', '0件'],
      ['R21', '', '2件', '1件'],
    ],
  ],
];

const hits = found.flatMap(([row, of]) => of.map((hit) => ({ row, hit })));

it.each(hits)('finds $row by $hit', ({ hit: [rule, about, ...figures] }) => {
  const matching = findings.filter(
    (one) =>
      one.detail.rule === rule &&
      one.about.join(' ') === about &&
      figures.every((figure) => findingText(one.detail).includes(figure)),
  );
  expect(matching).toHaveLength(1);
});

const isOf = ({ about }: Finding, id: string) => about.some((one) => one === id);
const measure = (id: string) => plan.measureIndicators.find((one) => one.id === id);

/** Rows of which no rule speaks, each with what holds instead. */
const silent: readonly [row: string, why: string, holds: () => boolean][] = [
  [
    'C10',
    'the four are marked as not started; R17 and the answers say 未開始 instead of 0 %',
    () =>
      ['mi-05', 'mi-08', 'mi-27', 'mi-29'].every((id) => measure(id)?.start === 'not-started') &&
      findings.every((one) => one.detail.rule !== 'R28' || !isOf(one, 'mi-05')),
  ],
  [
    'C11',
    'a 累計 has no pace of 25 % a year, so R17 leaves it out',
    () =>
      checkPlan({ plan, words, fiscalYear: 2024, showsPace: true }).every(
        (one) => one.detail.rule !== 'R17' || !isOf(one, 'mi-07'),
      ),
  ],
  [
    'C12',
    '6.3 is 6.25 rounded as the ward rounds: it proves the rule and is no finding',
    () => findings.every((one) => !isOf(one, 'mi-15')),
  ],
  [
    'D（一致）',
    'figures that reach their target, or add up, have nothing to be told: 58/58, 13/13, 3/3',
    () =>
      findings.every(({ detail, about }) => detail.rule !== 'R30' || about[0] !== '重点事業13') &&
      findings.every(({ about }) => !about.includes('重点事業18')),
  ],
  [
    'E（写しの字）',
    'single letters (設問→「間」, 明かさないうい, コンテナ数 as コンテンツ数) were put right when the plan was entered',
    () => !JSON.stringify(plan.indicators).includes('明かさないうい'),
  ],
];

it.each(silent)('says nothing of %s: %s', (_row, _why, holds) => {
  expect(holds()).toBe(true);
});

it('names every row of the list', () => {
  const rows = [...found, ...silent].map(([row]) => row);
  const list = [
    ...Array.from({ length: 11 }, (_, at) => `A${at + 1}`),
    ...Array.from({ length: 10 }, (_, at) => `B${at + 1}`),
    ...Array.from({ length: 12 }, (_, at) => `C${at + 1}`),
    ...['D', 'E', 'F'],
  ];
  expect(list.filter((row) => !rows.includes(row))).toEqual([]);
});
