/** A review with an answer for two, an unanswered, a private, a withdrawn and a spoken comment. */

import type { Comment } from '../../../src/domain/comment.ts';
import { IndicatorId } from '../../../src/domain/indicator.ts';
import type { State } from '../../../src/domain/state.ts';
import type { WardResponse } from '../../../src/domain/ward-response.ts';
import { aComment, committee } from '../../answers/a-committee.ts';
import { reviewing, tsAt } from '../../review/reviews.ts';

const answeredAt = '2026-11-24T00:00:00.000Z';

const answer: WardResponse = {
  versions: [
    {
      ...{ category: 'partly-adopted', division: '経済課', on: '2026-11-25' },
      ...{ text: '次の調査から設問を改めます。', by: 'U9', at: answeredAt },
    },
  ],
  progress: [{ text: '設問案を作成中。', asOf: '2026-12-01', by: 'U9', at: answeredAt }],
};

const at = (
  step: Comment['classification']['step'],
  ...about: Comment['classification']['about']
) => ({ step, about, by: { kind: 'suggestion', because: [] } }) satisfies Comment['classification'];
const goal = { kind: 'goal' } as const;
const saidOn = (on: string, submission: string): Comment['origin'] => ({
  ...{ via: 'proxy', occasion: 'meeting', on, enteredBy: 'U9', submission },
});

export const reviewed: State = {
  ...reviewing(),
  roster: { people: committee, groups: [] },
  comments: [
    aComment(1, '設問を見直すべきではないでしょうか。', {
      ...{ author: { user: 'U1' }, response: answer },
      classification: at(4, { kind: 'indicator', indicator: IndicatorId.parse('5-A4') }),
      versions: [
        {
          key: tsAt('2026-11-21T00:00:00Z'),
          text: '設問を見直すべきではないでしょうか。',
          proposal: '選択肢に「わからない」を加える。',
        },
        { key: tsAt('2026-11-26T00:00:00Z'), text: '委託先にも聞いてください。', proposal: null },
      ],
    }),
    aComment(2, '道筋が飛躍している。\n理由がほしい。', {
      ...{ author: { user: 'U1' }, visibility: 'anonymous', classification: at(2, goal) },
    }),
    aComment(3, '内密の懸念です。', {
      ...{ author: { user: 'U1' }, visibility: 'secretariat-only', response: answer },
      ...{ label: { series: 'private', no: 1 }, classification: at(4, goal) },
    }),
    aComment(4, '質問の文が古い。', {
      ...{ author: { user: 'U2' }, response: answer, isLate: true },
      ...{ label: { series: 'public', no: 3 }, classification: at(4, goal) },
    }),
    aComment(5, '取り消した言葉です。', {
      ...{ author: { user: 'U2' }, deletedAt: answeredAt, response: answer },
      ...{ label: { series: 'public', no: 4 }, classification: at('none', goal) },
    }),
    aComment(6, '=1+1 & <b>受け身</b>ではないか', {
      ...{ author: { name: '山本 修' }, origin: saidOn('2026-12-10', 'V6') },
      ...{ label: { series: 'public', no: 5 }, classification: at(1, goal) },
    }),
  ],
  meetings: [
    {
      ...{ no: 2, on: '2026-12-10', place: '区役所 第1会議室' },
      ...{ agenda: ['目指す姿5の検証'], materials: ['指標一覧'] },
    },
  ],
};
