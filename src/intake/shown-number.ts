/** 見えている数: whether a cell shows its number as it is, or rounded, in thousands, without its sign. */

/**
 * Tells whether a format code shows all of a number, in percent where the code says so. What it leaves
 * out or turns into something else nobody has seen: decimals, thousands, a minus, a 0 shown as 「-」.
 *
 * @example
 * isShownAsItIs(44.2, '0.0'); // true
 * isShownAsItIs(44.1666, '0.0'); // false
 * isShownAsItIs(12345, '#,##0,'); // false: 12
 * isShownAsItIs(0, '#,##0;-#,##0;"-"'); // false: -
 */
export function isShownAsItIs(number: number, code: string): boolean {
  const sections = sectionsOf(code).filter(({ meaning }) => !meaning.includes('@'));
  if (code === '' || sections.length === 0) return true;
  // Which section a condition picks is not worked out: all of them have to show it
  const asked = sections.some(({ hasCondition }) => hasCondition)
    ? sections
    : [sections[placeOf(number, sections.length)] ?? sections[0]];
  const below = number < 0 ? sections[1] : undefined;
  return asked.every((one) => one !== undefined && shows(one, number, one === below));
}

type Section = {
  /** What stands for digits, points and the like. */
  meaning: string;
  /** Letters that are shown beside the number. */
  literal: string;
  hasCondition: boolean;
  isColoured: boolean;
};

const token =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|[_*].?|\[(?<bracket>[^\]]*)\]|(?<general>general)|(?<end>;)|(?<digit>[\d#?.,%/@]|E[+-])|(?<other>.)/gisu;

type Parts = Readonly<Record<string, string | undefined>>;

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [empty];
  for (const { groups = {} } of code.matchAll(token)) {
    if (groups['end'] !== undefined) sections.push(empty);
    else sections.push(longer(sections.pop() ?? empty, groups));
  }
  return sections;
}

function longer(open: Section, { quoted, escaped, bracket = '', ...parts }: Parts): Section {
  const { general = '', digit = '', other } = parts;
  const [, currency = ''] = /^\$([^-]*)/u.exec(bracket) ?? [];
  return {
    meaning: `${open.meaning}${general.toLowerCase()}${digit}`,
    literal: [open.literal, quoted, escaped, other, currency].join(''),
    hasCondition: open.hasCondition || /^[<>=]/u.test(bracket),
    isColoured: open.isColoured || /^(?!dbnum)\p{L}/iu.test(bracket),
  };
}

const empty: Section = { meaning: '', literal: '', hasCondition: false, isColoured: false };

/** For what is above 0, below 0, and 0 itself. */
function placeOf(number: number, sections: number): number {
  if (number < 0) return Math.min(1, sections - 1);
  return number === 0 && sections > 2 ? 2 : 0;
}

function shows(section: Section, number: number, isSecond: boolean): boolean {
  const { meaning, literal, isColoured } = section;
  if (changesNumber.test(literal)) return false;
  const hasMinus = /[-−－△▲]/u.test(literal);
  // The second section shows a number below 0 without its sign
  const isSigned = isSecond ? hasMinus || isColoured || /[(（]/u.test(literal) : !hasMinus;
  if (!isSigned) return false;
  return meaning.includes('general') || showsDigits(meaning, number);
}

/** Digits, and words that make the number another one: 「12千円」. */
const changesNumber = /[\d千百万億兆割]|^\s*[kmb]\s*$/iu;

function showsDigits(meaning: string, number: number): boolean {
  const digits = meaning.replaceAll(/[^0#?.,]/gu, '');
  if (!/[0#?]/u.test(digits)) return false;
  if (number === 0 && !digits.includes('0')) return false; // 「#,###」 shows nothing
  if (/,(?:\.|$)/u.test(digits)) return false; // Thousands
  if (meaning.includes('/')) return Number.isInteger(number);
  const [beforePower = ''] = meaning.split(/E[+-]/iu);
  const places = (beforePower.split('.')[1] ?? '').replaceAll(/[^0#?]/gu, '').length;
  if (/E[+-]/iu.test(meaning)) return Number(number.toExponential(places)) === number;
  return Number(number.toFixed(Math.min(places, 20))) === number;
}
