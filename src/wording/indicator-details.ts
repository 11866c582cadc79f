/** 指標の詳細: where a figure comes from and what has to be known of it. */

import type { CitedDocument } from '../answers/cited-documents.ts';
import type { IndicatorFact } from '../answers/indicator-facts.ts';
import type { Citation } from '../domain/citation.ts';
import type { Conflict } from '../domain/conflict.ts';
import { cadenceText } from './collection-text.ts';
import { remainingRemarks, remarkText } from './indicator-remarks.ts';
import type { PagePart } from './page.ts';
import { secondNameText } from './second-name-text.ts';

/** Returns the details as a list, and each disagreement of sources as a list of its own. */
export function indicatorDetails(fact: IndicatorFact, cited: readonly CitedDocument[]): PagePart[] {
  const { indicator, conflicts } = fact;
  const { secondName, collection } = indicator;
  return [
    {
      kind: 'list',
      title: indicator.name,
      items: [
        `データの収集方法：${collection.method}`,
        `収集の周期：${cadenceText(collection.cadence)}`,
        ...(secondName ? [secondNameText(secondName)] : []),
        ...remainingRemarks(fact).map(remarkText),
      ],
    },
    ...conflicts.map((conflict) => conflictList(conflict, cited)),
  ];
}

/** Both values stand with both sources, in the words of the source. */
function conflictList(
  { topic, readings, note }: Conflict,
  cited: readonly CitedDocument[],
): PagePart {
  return {
    kind: 'list',
    title: `資料により値が異なります（${topic}）`,
    items: [
      ...readings.map(({ said, citation }) => `${said}［${citationText(citation, cited)}］`),
      ...(note === null ? [] : [note]),
      'このため、順位には入れていません。',
    ],
  };
}

function citationText({ document, place }: Citation, cited: readonly CitedDocument[]): string {
  const found = cited.find((one) => one.document.id === document);
  return found ? `${found.document.shortTitle} ${place}` : place;
}
