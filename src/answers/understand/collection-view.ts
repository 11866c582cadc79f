/** 締切と担当の細部: of comments or of figures, which are near or overdue, whose, and which are nobody's. */

import type { Query } from '../query.ts';
import { type Asked, namesNothing, namesNoThing } from './asked.ts';

type View = Pick<Query, 'view'>;

const near =
  /近い|近づ|ちかい|ちかづ|迫|もうすぐ|まもなく|間もなく|そろそろ|直近の|今週|今月中|次に来る/;
const overdue =
  /(?:締切|期限|期日|納期)(?:を|が|の|は|も)?(?:もう|とっくに|すでに|既に)?(?:過ぎ|すぎ|切れ|きれ|超え|こえ|オーバー|おーばー)|遅れ|間に合って(?:い)?な/;
const ofFigures = /入力|数値|数字|値の|でーた|実績|登録|報告|指標|施策|重点事業|入れ/;
const ofComments = /意見|こめんと|検証|委員|部会|提案/;

/** 「5-A2の締切」 can only be that of a figure; 「目指す姿5の締切」 may be either. */
export function deadlineView(asked: Asked): View {
  const { text, rest } = asked.mentions;
  const isOfComments = ofComments.test(rest);
  const isOfFigures = ofFigures.test(rest) || !namesNoThing(asked);
  if (isOfComments && !isOfFigures) return { view: 'comments' };
  if (overdue.test(text)) return { view: 'overdue' };
  if (near.test(text)) return { view: 'near' };
  return isOfFigures && !isOfComments ? { view: 'entry' } : {};
}

const who = '(?:担当(?:者|課|部署|の人|の課)?|所管(?:課)?|責任者|問い?合わ?せ先)';
const unassigned = new RegExp(
  [
    `${who}(?:が|は|の|も)?(?:まだ|だれも|誰も)?(?:決ま(?:ってい?な|らな|っとら|らん)|決めてい?な`,
    'い(?:な|ませ)|おら|未定|未登録|未設定|な[いし]|無[いし]|登録(?:されて|して)い?な',
    '設定(?:されて|して)い?な|付いてい?な|ついてい?な|空)',
  ].join('|'),
);
const own = /(?:私|自分|わたし|僕|ぼく|俺|うち|(?<!担)当課)(?:の|が|は)|まい担当|自分担当/;
const ownFigures = /^(?:私|自分)の(?:指標|施策|値|数値)/;
const notEntered =
  /未入力|未提出|入力(?:が|を|は)?(?:まだ|済んで(?:い)?な|終わって(?:い)?な|おわって(?:い)?な|されて(?:い)?な|して(?:い)?な|できて(?:い)?な)|まだ入(?:力|れ|って)|入って(?:い)?な|出して(?:い)?な|滞|たまって|溜ま|遅れ/;

/** 「私の担当の締切」 and 「期限を過ぎている担当」 ask for figures of people, with their days. */
export function isOfOwners({ mentions: { text, cues } }: Asked): boolean {
  return cues.has('owner') && cues.has('deadline') && (own.test(text) || overdue.test(text));
}

/** 「私の指標」, where nothing else is named. */
export function isOwnFigures(asked: Asked): boolean {
  return ownFigures.test(asked.mentions.text) && namesNothing(asked) && !asked.cues.has('index');
}

/** 「担当が決まっていない」 comes first: its ない says nothing of a value. */
export function ownerView({ mentions: { text } }: Asked): View {
  if (unassigned.test(text)) return { view: 'unassigned' };
  if (notEntered.test(text) || overdue.test(text)) return { view: 'missing' };
  return own.test(text) ? { view: 'own' } : {};
}
