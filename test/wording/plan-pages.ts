/** The pages of the kinds about measures, projects and the plan itself, asked of the adopted plan. */

import type { z } from 'zod';
import { goalLookup } from '../../src/answers/kinds/goal-lookup.ts';
import { help } from '../../src/answers/kinds/help.ts';
import { logicModelLookup } from '../../src/answers/kinds/logic-model-lookup.ts';
import { measureList } from '../../src/answers/kinds/measure-list.ts';
import { measureLookup } from '../../src/answers/kinds/measure-lookup.ts';
import { planStructure } from '../../src/answers/kinds/plan-structure.ts';
import { procedureHelp } from '../../src/answers/kinds/procedure-help.ts';
import { projectList } from '../../src/answers/kinds/project-list.ts';
import { projectLookup } from '../../src/answers/kinds/project-lookup.ts';
import { termHelp } from '../../src/answers/kinds/term-help.ts';
import type { Query } from '../../src/answers/query.ts';
import { goalLookupPage } from '../../src/wording/answers/goal-lookup.ts';
import { helpPage } from '../../src/wording/answers/help.ts';
import { logicModelLookupPage } from '../../src/wording/answers/logic-model-lookup.ts';
import { measureListPage } from '../../src/wording/answers/measure-list.ts';
import { measureLookupPage } from '../../src/wording/answers/measure-lookup.ts';
import { planStructurePage } from '../../src/wording/answers/plan-structure.ts';
import { procedureHelpPage } from '../../src/wording/answers/procedure-help.ts';
import { projectListPage } from '../../src/wording/answers/project-list.ts';
import { projectLookupPage } from '../../src/wording/answers/project-lookup.ts';
import { termHelpPage } from '../../src/wording/answers/term-help.ts';
import type { Page } from '../../src/wording/page.ts';
import { aContext, aQuery } from '../helpers/asking.ts';

type Asked = Omit<z.input<typeof Query>, 'intent'>;

const context = aContext();

/** What each kind says of a query. */
export const pages = {
  'goal-lookup': (asked: Asked): Page =>
    goalLookupPage(goalLookup(aQuery({ intent: 'goal-lookup', ...asked }), context)),
  help: (asked: Asked): Page => helpPage(help(aQuery({ intent: 'help', ...asked }), context)),
  'logic-model-lookup': (asked: Asked): Page =>
    logicModelLookupPage(
      logicModelLookup(aQuery({ intent: 'logic-model-lookup', ...asked }), context),
    ),
  'measure-list': (asked: Asked): Page =>
    measureListPage(measureList(aQuery({ intent: 'measure-list', ...asked }), context)),
  'measure-lookup': (asked: Asked): Page =>
    measureLookupPage(measureLookup(aQuery({ intent: 'measure-lookup', ...asked }), context)),
  'plan-structure': (asked: Asked): Page =>
    planStructurePage(planStructure(aQuery({ intent: 'plan-structure', ...asked }), context)),
  'procedure-help': (asked: Asked): Page =>
    procedureHelpPage(procedureHelp(aQuery({ intent: 'procedure-help', ...asked }), context)),
  'project-list': (asked: Asked): Page =>
    projectListPage(projectList(aQuery({ intent: 'project-list', ...asked }), context)),
  'project-lookup': (asked: Asked): Page =>
    projectLookupPage(projectLookup(aQuery({ intent: 'project-lookup', ...asked }), context)),
  'term-help': (asked: Asked): Page =>
    termHelpPage(termHelp(aQuery({ intent: 'term-help', ...asked }), context)),
};

const paced = { ...context, showsPace: true } as const;

/** The same of measures, where the secretariat wants the guide of 25 % a year. */
export const pagesWithPace = {
  'measure-list': (asked: Asked): Page =>
    measureListPage(measureList(aQuery({ intent: 'measure-list', ...asked }), paced)),
  'measure-lookup': (asked: Asked): Page =>
    measureLookupPage(measureLookup(aQuery({ intent: 'measure-lookup', ...asked }), paced)),
};

/** Everything that a person reads of a page. */
export function everyWord(page: Page): string {
  const parts = page.parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return [part.text];
      case 'list':
        return [part.title, ...part.items];
      case 'table':
        return [part.table.caption, ...part.table.columns, ...part.table.rows.flat()];
    }
  });
  const labels = page.buttons.map(({ label }) => label);
  return [page.lead, page.reading, ...parts, ...page.notes, ...page.sources, ...labels].join('\n');
}
