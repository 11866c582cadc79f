/** ホーム（見直し）: what is on its way, what was decided lately, and breaks that nobody has approved. */

import { isOpen } from '../../collection/revision-check.ts';
import { outdatedRevisions } from '../../collection/revisions-in-force.ts';
import { breaksSeries, isDecided, type Revision } from '../../domain/revision.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { State } from '../../domain/state.ts';
import { dateText } from '../../domain/date-text.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { revisionName, shortText } from '../revision.ts';
import type { HomeLine, HomePage, HomePart } from './home-page.ts';

/** So many are named on a line; so long a decision is news. */
const most = 3;
const newsDays = 28;

const button: HomePart = {
  kind: 'buttons',
  buttons: [{ label: '見直し', deed: { press: 'edit-revisions' } }],
};

/** Where there is nothing to tell, the button alone. */
export function revisionPart(state: State, today: CalendarDate): HomePage {
  const { revisions } = state;
  const open = revisions.filter(isOpen);
  const decided = revisions.filter(isDecided);
  const news = decided.filter((one) => isNews(one, today));
  const unapproved = decided.filter((one) => breaksSeries(one) && one.breakApproved === null);
  const lines = [
    ...line('進んでいる見直し', open.map(shortText)),
    ...line('最近決定した見直し', news.map(newsText)),
    ...line('承認されていない系列断絶', unapproved.map(revisionName)),
    ...line(
      '計画が新しくなり、答えに効いていない見直し',
      outdatedRevisions(state).map(({ revision }) => revisionName(revision)),
    ),
  ];
  if (lines.length === 0) return [button];
  return [{ kind: 'heading', text: '見直し' }, { kind: 'lines', lines }, button];
}

function line(label: string, named: readonly string[]): HomeLine[] {
  if (named.length === 0) return [];
  const rest = named.length - most;
  const more = rest > 0 ? `、ほか${rest}件` : '';
  return [{ text: `・${label}：${named.slice(0, most).join('、')}${more}` }];
}

function newsText(revision: Revision): string {
  const on = decidedOn(revision);
  const from = fiscalYearName(revision.appliesFrom);
  return `${revisionName(revision)}（${on === undefined ? '' : `${dateText(on)}決定、`}${from}から）`;
}

function isNews(revision: Revision, today: CalendarDate): boolean {
  const on = decidedOn(revision);
  if (on === undefined) return false;
  const days = (Date.parse(today) - Date.parse(on)) / (24 * 60 * 60 * 1000);
  return days <= newsDays;
}

function decidedOn({ stages }: Revision): CalendarDate | undefined {
  return stages.find(({ stage }) => stage === 'decided')?.on;
}
