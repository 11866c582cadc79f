/** Modals in the order they are stacked before each person, and each person's Home tab. */
import type { CheckedView } from '../block-kit/check-view.ts';
import type { Block } from '../block-kit/blocks.ts';

export type View = {
  id: string;
  hash: string;
  type: 'modal' | 'home';
  user: string;
  blocks: readonly Block[];
  title: string;
  submit: string | undefined;
  /** What leaves it without sending is called; Slack's own word where the app gives none. */
  close: string | undefined;
  callback_id: string;
  private_metadata: string;
  external_id: string;
  root_view_id: string;
  previous_view_id: string | undefined;
  notify_on_close: boolean;
  clear_on_close: boolean;
  /** What the last view_submission was answered with, by block_id. */
  errors: Readonly<Record<string, string>>;
};

export type ViewChange =
  | { kind: 'view'; user: string; view: View }
  | { kind: 'view-closed'; user: string; viewId: string };

export type Views = {
  /** Puts a modal on top of what this person sees. */
  push: (user: string, checked: CheckedView) => View;
  publish: (user: string, checked: CheckedView) => View;
  update: (view: View, checked: CheckedView) => View;
  showErrors: (view: View, errors: Readonly<Record<string, string>>) => void;
  close: (view: View) => void;
  find: (id: string) => View | undefined;
  modals: (user: string) => readonly View[];
  home: (user: string) => View | undefined;
};

export function createViews(tell: (change: ViewChange) => void, nextId: () => string): Views {
  let shown: readonly View[] = [];
  const of = (user: string, type: View['type']) =>
    shown.filter((view) => view.user === user && view.type === type);
  const put = (view: View) => {
    const known = shown.some(({ id }) => id === view.id);
    shown = known ? shown.map((one) => (one.id === view.id ? view : one)) : [...shown, view];
    tell({ kind: 'view', user: view.user, view });
    return view;
  };
  const create = (user: string, checked: CheckedView, below: View | undefined) => {
    const id = `V${nextId()}`;
    return put({
      ...contentOf(checked),
      id,
      hash: nextId(),
      user,
      root_view_id: below?.root_view_id ?? id,
      previous_view_id: below?.id,
    });
  };
  const update = (view: View, checked: CheckedView) =>
    put({ ...view, ...contentOf(checked), hash: nextId() });
  return {
    update,
    push: (user, checked) => create(user, checked, of(user, 'modal').at(-1)),
    publish: (user, checked) => {
      const home = of(user, 'home').at(-1);
      return home ? update(home, checked) : create(user, checked, undefined);
    },
    showErrors: (view, errors) => {
      put({ ...view, errors });
    },
    close: (view) => {
      shown = shown.filter(({ id }) => id !== view.id);
      tell({ kind: 'view-closed', user: view.user, viewId: view.id });
    },
    find: (id) => shown.find((view) => view.id === id || view.external_id === id),
    modals: (user) => of(user, 'modal'),
    home: (user) => of(user, 'home').at(-1),
  };
}

function contentOf({ frame, blocks }: CheckedView) {
  const { type, callback_id = '', private_metadata = '', external_id = '' } = frame;
  const common = { type, blocks, callback_id, private_metadata, external_id, errors: {} };
  return { ...common, ...(frame.type === 'modal' ? modalPart(frame) : HOME_PART) };
}

const HOME_PART = {
  title: '',
  submit: undefined,
  close: undefined,
  notify_on_close: false,
  clear_on_close: false,
};

function modalPart(frame: Extract<CheckedView['frame'], { type: 'modal' }>) {
  const { notify_on_close = false, clear_on_close = false } = frame;
  return {
    title: frame.title.text,
    submit: frame.submit?.text,
    close: frame.close?.text,
    notify_on_close,
    clear_on_close,
  };
}
