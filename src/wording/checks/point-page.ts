/** 論点の紙面: a 論点 as everybody in the thread of its review reads it. */

import type { DiscussionPoint } from '../../domain/discussion-point.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Page } from '../page.ts';
import { sentencePage } from '../sentence-page.ts';
import { stepTitle } from './check-list.ts';

type Point = Pick<DiscussionPoint, 'no' | 'step' | 'heading' | 'text' | 'source'>;

/** Returns the post, in the words in which the 論点 was published. */
export function pointPage({ no, step, heading, text, source }: Point, plan: Plan): Page {
  return {
    ...sentencePage(`論点${no}：${heading}`),
    parts: [{ kind: 'paragraph', text }],
    notes: [
      `${stepTitle(step, plan)}。資料にある値と言葉から、決まった規則で挙げたものです。区の誤りを示すものではありません。`,
      `ご意見は、このスレッドにお書きください。「論点${no}」と書き添えると、どの論点へのご意見かが分かります。`,
    ],
    sources: source === '' ? [] : [source],
  };
}
