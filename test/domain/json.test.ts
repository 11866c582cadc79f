import { expect, it } from 'vitest';
import { freezeJson, isSameJson } from '../../src/domain/json.ts';

const polluted: unknown = JSON.parse('{"a":[{"__proto__":{"isAdmin":true}}]}');

it.each([
  [polluted, '/a/0/__proto__'],
  [{ constructor: 1 }, '/constructor'],
  [{ a: { prototype: 1 } }, '/a/prototype'],
  [{ a: undefined }, '/a'],
  [[1, NaN], '/1'],
  [new Array(1), '/0'],
  [{ at: new Date(0) }, '/at'],
  [{ call: () => 1 }, '/call'],
])('names the part of %j that cannot be kept', (value, path) => {
  expect(freezeJson(value)).toBe(path);
});

it('freezes what can be kept, down to the last part', () => {
  const value = { list: [{ text: '意見' }] };
  expect(freezeJson(value)).toBeUndefined();
  expect(() => Object.assign(value.list[0] ?? {}, { text: 'other' })).toThrow(TypeError);
  expect(() => value.list.push({ text: 'more' })).toThrow(TypeError);
});

it('compares by content, whatever the order of the fields', () => {
  expect(isSameJson({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] })).toBe(true);
  expect(isSameJson({ a: undefined }, { b: 1 })).toBe(false);
  expect(isSameJson([1], { 0: 1 })).toBe(false);
});
