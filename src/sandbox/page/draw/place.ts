/** 置き場所: what a control must know of its surroundings to be found, named and told about. */
import type { z } from 'zod';
import type { Confirm } from '../../block-kit/options.ts';
import type { Attributes } from './html.ts';
import type { DrawNames } from './names.ts';

/** The field of a form: its label, hint and error stand around the control. */
export type Field = {
  control: string;
  label: string;
  describedBy: string;
  isInvalid: boolean;
  isRequired: boolean;
  /** When the app wants to hear of it before the form is sent. */
  dispatch: string | undefined;
};

export type Place = {
  blockId: string;
  names: DrawNames;
  /** Begins every id, so that one block may stand twice on a page. */
  scope: string;
  /** Where there is none, the control acts at once and has its name in itself. */
  field?: Field;
};

type Identified = {
  type: string;
  action_id?: string | undefined;
  confirm?: z.infer<typeof Confirm> | undefined;
  focus_on_load?: boolean | undefined;
};

/** What the page finds an element by; exactly one tag of each element carries it. */
export function identity(element: Identified, { blockId, field }: Place): Attributes {
  const { confirm } = element;
  return {
    'data-block-id': blockId,
    'data-action-id': element.action_id ?? '',
    'data-kind': element.type,
    'data-confirm': confirm === undefined ? undefined : JSON.stringify(confirm),
    'data-dispatch': field?.dispatch,
    'data-focus': element.focus_on_load,
  };
}

/** The name under which a control holds its value. */
export function nameOf({ action_id = '' }: Identified, { blockId }: Place): string {
  return `${blockId}/${action_id}`;
}

/** How a single control is announced; `otherwise` where no label stands beside it. */
export function announced({ field }: Place, otherwise: string): Attributes {
  if (field === undefined) return { 'aria-label': otherwise };
  return {
    id: field.control,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid && 'true',
    'aria-required': field.isRequired && 'true',
  };
}

/** The same for several controls that make up one element. */
export function announcedGroup({ field }: Place, otherwise: string): Attributes {
  if (field === undefined) return { 'aria-label': otherwise };
  return {
    id: field.control,
    tabindex: -1, // Where the page leads to when something is wrong with it
    'aria-labelledby': field.label,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid && 'true',
  };
}

/** Makes an id of whatever the app has called its blocks and actions. */
export function idOf({ scope, blockId }: Pick<Place, 'scope' | 'blockId'>, part: string): string {
  return [scope, blockId, part].map(encodeURIComponent).join('.');
}
