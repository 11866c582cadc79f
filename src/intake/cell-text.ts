/** セルの文字: what a cell of a workbook says, as the text that a person sees in it. */

import type { CellFault } from '../domain/tables.ts';
import type { NumberFormat } from './number-formats.ts';
import { isShownAsItIs } from './shown-number.ts';

export type CellText = { text: string; fault?: CellFault };

/** What the whole workbook holds for its cells. */
export type Surroundings = {
  sharedTexts: readonly string[];
  numberFormats: readonly NumberFormat[];
  /** Old workbooks from a Mac count days from 1904. */
  from1904: boolean;
};

/** A cell as the file has it. */
export type RawCell = {
  type: string;
  style: number;
  /** What stands in `<v>`; nothing where there is no `<v>`. */
  value: string | undefined;
  /** What stands in `<is>`. */
  inline: string;
  isFormula: boolean;
};

export function cellText(cell: RawCell, surroundings: Surroundings): CellText {
  const { value } = cell;
  if (cell.type === 'inlineStr') return inWords(cell.inline);
  if (value === undefined) return cell.isFormula ? { text: '', fault: 'no-value' } : { text: '' };
  switch (cell.type) {
    case 's':
      return sharedText(value, surroundings.sharedTexts);
    case 'str':
      return inWords(value);
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: value, fault: 'error' };
    case 'd':
      return inWords(value.replace(/T00:00:00(?:\.0+)?Z?$/u, ''));
    default:
      return inNumbers(value, cell, surroundings);
  }
}

function sharedText(value: string, texts: readonly string[]): CellText {
  const text = /^\d+$/u.test(value) ? texts[Number(value)] : undefined;
  return text === undefined ? { text: value, fault: 'unreadable' } : inWords(text);
}

/** `_x000D_` is how Excel writes what XML has no sign for. */
function inWords(written: string): CellText {
  const text = written
    .replaceAll(/_x([\dA-F]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n');
  const plain = text.replaceAll(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '�');
  return plain === text ? { text } : { text: plain, fault: 'odd-letters' };
}

function inNumbers(value: string, cell: RawCell, surroundings: Surroundings): CellText {
  if (value === '' && !cell.isFormula) return { text: '' };
  const number = Number(value);
  if (!/^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/iu.test(value) || !Number.isFinite(number)) {
    return { text: value, fault: value === '' ? 'no-value' : 'unreadable' };
  }
  const { kind, code } = surroundings.numberFormats[cell.style] ?? { kind: 'number', code: '' };
  switch (kind) {
    case 'number':
      return asShown(number, code);
    case 'percent': {
      const { text, ...rest } = asShown(number * 100, code);
      return { text: `${text}%`, ...rest };
    }
    case 'date':
      return dateText(number, surroundings.from1904);
    case 'time':
      return timeText(number);
  }
}

/** Excel keeps 15 digits: behind them it shows zeros, whatever the file says. */
function asShown(number: number, code: string): CellText {
  const text = inDigits(number);
  if (Math.abs(number) >= 1e15) return { text, fault: 'too-many-digits' };
  return isShownAsItIs(Number(text), code) ? { text } : { text, fault: 'shown-otherwise' };
}

/**
 * Returns a number without separators, rounded to the 15 digits to which Excel calculates.
 *
 * @example 44.2%, which stands in a file as 0.442 or as 0.44200000000000006
 * inDigits(0.44200000000000006 * 100); // '44.2'
 */
export function inDigits(number: number): string {
  return digits.format(number === 0 ? 0 : number); // Never -0
}

const digits = new Intl.NumberFormat('en-US', {
  maximumSignificantDigits: 15,
  useGrouping: false,
});

const day = 24 * 60 * 60;

/** Excel believes that there was a 29 February 1900; on that day and outside its years it is mute. */
function dateText(serial: number, from1904: boolean): CellText {
  const seconds = Math.round(serial * day);
  const days = Math.floor(seconds / day);
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(first + days * day * 1000);
  const isNoDay = !from1904 && days === 60;
  if (days < 0 || isNoDay || !(date.getTime() < Date.UTC(10_000, 0, 1))) {
    return { text: inDigits(serial), fault: 'unreadable' };
  }
  if (days === 0 && !from1904) return timeText(serial);
  const time = seconds % day;
  const dayText = date.toISOString().slice(0, 10);
  return { text: time === 0 ? dayText : `${dayText} ${clockText(time)}` };
}

/** Hours go beyond 24 where somebody added them up. */
function timeText(serial: number): CellText {
  const seconds = Math.round(serial * day);
  return seconds < 0
    ? { text: inDigits(serial), fault: 'unreadable' }
    : { text: clockText(seconds) };
}

function clockText(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const clock = [hours, minutes, ...(rest === 0 ? [] : [rest])];
  return clock.map((part) => String(part).padStart(2, '0')).join(':');
}
