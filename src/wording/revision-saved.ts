/** 見直しを保存した言葉: what was saved, what follows from it, and how it is undone. */

import type { RevisionStage } from '../domain/revision.ts';
import { stageName } from './revision.ts';

const undo = '10分以内なら、「元に戻す」で取り消せます。';

export function proposedText(no: number): string {
  return `見直し${no}を、事務局案として保存しました。決定になるまでは、回答にも指数にも使いません。`;
}

export function correctedText(no: number): string {
  return `見直し${no}の内容を直して保存しました。`;
}

export function stageSavedText(no: number, stage: RevisionStage): string {
  const used = stage === 'decided' ? '適用する年度から、回答と指数に使います。' : '';
  return `見直し${no}を「${stageName(stage)}」まで進めて保存しました。${used}${undo}`;
}

export function droppedText(no: number): string {
  return `見直し${no}を取り下げました。記録には残ります。${undo}`;
}

export function breakSavedText(no: number): string {
  return `見直し${no}の系列断絶の承認を保存しました。${undo}`;
}

export function undoneText(no: number): string {
  return `見直し${no}を、ひとつ前の状態に戻しました。`;
}

/** Returns what 取下げ does. */
export function dropExplained(isDecided: boolean): string {
  return isDecided
    ? '取り下げると、この見直しは回答と指数に使われなくなり、前の内容に戻ります。見直しと取り下げた理由は、記録に残ります。'
    : '取り下げると、この見直しは先に進みません。見直しと取り下げた理由は、記録に残ります。';
}
