/** 「—」の条件: what is lacking, and what is there. */

import type { Filter } from '../query.ts';
import type { Cues } from './cues.ts';

/** Only figures can be lacking: the ない of 「伸びていない」 is no 「—」. */
const lacking =
  /(?:実績|実数|基準値|指数|達成率|でーた|値|数字|数値|結果)(?:が|は|の|も)?(?:まだ)?[^、。]{0,5}(?:ない|無い|なし|無し|ありません)/;

const noIndex =
  /指数[^、。]{0,9}(?:ない|無|なし|—|-|ー|空|出せ|出て|でて|算出|計算|つかな)|計算(?:が|は|も)?(?:でき|不|され)|算出(?:が|は)?(?:でき|不|され)/;
const noBaseline = /基準値[^、。]{0,6}(?:ない|無|なし|—|空|未|欠)/;
const noRate = /達成率[^、。]{0,8}(?:ない|無|なし|—|空|不明|未)/;
const both = /基準値(?:も|と)、?実(?:績|数)|実(?:績|数)(?:も|と)、?基準値/;
const present =
  /(基準値|実績|実数)(?:が|は)?(?:あ|入って|出て)[^、。]{0,3}(?:のに|が、|けど|けれど)/;

/** 「「—」でない指標」, 「未入力を除いた指標」 ask for what is there. */
const denied =
  /(?:—[」』"']?|未入力|未記入|空欄)(?:の(?:もの|指標))?\s*(?:(?:では?|じゃ)な|(?:を|は)?(?:除|のぞ|以外))/;
const there =
  /(実績|実数|基準値|指数|達成率|値|数字)(?:が|の)?(?:ちゃんと)?(?:ある|あるの|出ている|出てる|入っている|入ってる|計算できる|算出できる)(?!のに|が、|けど|けれど|か)/;

const onOf: Readonly<Record<string, Filter['on']>> = {
  基準値: 'baseline',
  指数: 'indexNumber',
  達成率: 'achievementRate',
};

/**
 * Returns the conditions on what is 「—」: 「まだ出ていない」 asks for the actuals, 「基準値がない」 and
 * 「計算できない」 for others, 「基準値はあるのに実績がない」 sets two, 「実績がある」 asks the opposite.
 */
export function presenceFilters(
  rest: string,
  cues: Cues,
): { filters: readonly Filter[]; denialsRead: number } {
  if (denied.test(rest)) {
    return { filters: [{ on: missingOf(rest, cues), op: 'present' }], denialsRead: 1 };
  }
  const found = there.exec(rest);
  if (found !== null && !lacking.test(rest)) {
    return { filters: [{ on: onOf[found[1] ?? ''] ?? 'actual', op: 'present' }], denialsRead: 0 };
  }
  return { filters: missingFilters(rest, cues), denialsRead: 0 };
}

function missingFilters(rest: string, cues: Cues): readonly Filter[] {
  if (!cues.has('absent') && !cues.has('dash') && !lacking.test(rest)) return [];
  if (both.test(rest)) {
    return [
      { on: 'baseline', op: 'missing' },
      { on: 'actual', op: 'missing' },
    ];
  }
  const beside = present.exec(rest);
  const left = beside === null ? rest : rest.replace(beside[0], '');
  const missing: Filter = { on: missingOf(left, cues), op: 'missing' };
  if (beside === null) return [missing];
  return [missing, { on: beside[1] === '基準値' ? 'baseline' : 'actual', op: 'present' }];
}

function missingOf(rest: string, cues: Cues): Filter['on'] {
  if (noRate.test(rest)) return 'achievementRate';
  if (noBaseline.test(rest)) return 'baseline';
  if (noIndex.test(rest)) return 'indexNumber';
  return cues.has('measure') ? 'achievementRate' : 'actual';
}
