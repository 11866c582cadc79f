/** Where more than one thing can be meant, or nothing, the bot asks back; it never picks one. */

import { describe, expect, it } from 'vitest';
import { aScene, ask, readingOf, theAnswerer } from '../../helpers/the-answerer.ts';

describe('a number that several indicators carry', () => {
  it('asks for the goal when only the level was said', () => {
    expect(readingOf('行動指標2は？')).toMatchObject({
      outcome: 'clarify',
      reason: 'ambiguous-goal',
      candidates: ['5-A2', '6-A2', '7-A2'],
    });
  });

  it('asks for the level when only the goal was said', () => {
    expect(readingOf('5の4は？')).toMatchObject({
      reason: 'ambiguous-layer',
      goals: [5],
      candidates: ['5-A4', '5-M4'],
    });
  });

  it('says so when no indicator carries it', () => {
    const { outcome, text } = ask('目指す姿5の行動指標9は？');
    expect(outcome).toBe('clarify');
    expect(text).toContain('9番');
  });
});

describe('a name', () => {
  it.each([
    ['セラ・サービスは？', 'ambiguous-indicator', ['6-A2', '6-S2']],
    ['おしごとカフェは？', 'ambiguous-entity', ['5-A4', 'project-17']],
    ['課題解決の目指す姿は？', 'ambiguous-goal', ['goal-8', 'goal-9']],
  ])('%s is asked back', (question, reason, candidates) => {
    expect(readingOf(question)).toMatchObject({ outcome: 'clarify', reason, candidates });
  });

  it('that is only similar proposes and does not answer', () => {
    const { outcome, rows, reading } = ask('区内事業所ポジテブアクションの認知');
    expect({ outcome, rows }).toEqual({ outcome: 'clarify', rows: [] });
    expect(reading.candidates).toContain('6-M2');
  });

  it('crossed with another has no figure in the plan', () => {
    expect(readingOf('シニアの就職決定者数')).toMatchObject({ outcome: 'clarify' });
  });

  it('that was corrected in the same breath is not the one asked for', () => {
    expect(readingOf('セミナー回数ではなくて就職決定者数')).toMatchObject({
      indicators: ['5-S1', '5-M6'],
    });
  });
});

describe('several questions at once', () => {
  const question = '目指す姿5の指数と6のコメント締切と7の担当を教えて';

  it('are offered one by one, none is dropped', () => {
    const answer = theAnswerer.question(question, aScene());
    expect(answer).toMatchObject({
      reason: 'multi-intent',
      offers: [
        { intent: 'goal-summary', goals: [5] },
        { intent: 'deadline-lookup', goals: [6] },
        { intent: 'owner-lookup', goals: [7] },
      ],
    });
  });

  it('two goals, or an index with its source, are one question', () => {
    expect(readingOf('目指す姿5と6の指数')).toMatchObject({ outcome: 'answered', goals: [5, 6] });
    expect(readingOf('求人件数の指数と出典')).toMatchObject({ outcome: 'answered' });
  });

  it('the best and the worst are two', () => {
    expect(readingOf('一番伸びた指標と一番落ちた指標')).toMatchObject({ reason: 'multi-intent' });
  });
});

it('a request without a subject asks which', () => {
  expect(readingOf('指数は？')).toMatchObject({ outcome: 'clarify', reason: 'missing-subject' });
  expect(readingOf('出典は？')).toMatchObject({ outcome: 'clarify', reason: 'missing-subject' });
});

it('noise is met with three questions that can be asked', () => {
  const answer = theAnswerer.question('ふにゃふにゃのやつ', aScene());
  expect(answer).toMatchObject({ reason: 'not-understood', offers: { length: 3 } });
});

it('a word that no rule understood is said beside the reading', () => {
  expect(ask('目指す姿5の臨時指数は？').text).toMatch(/「臨時.*」は読み取れなかった/);
});
