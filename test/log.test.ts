import { expect, it } from 'vitest';
import { createLog, type LogLevel } from '../src/log.ts';

function linesAt(level: LogLevel): { lines: string[]; log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  const log = createLog({ level, now: () => new Date(0), write: (line) => lines.push(line) });
  return { lines, log };
}

it('writes one line with its ids', () => {
  const { lines, log } = linesAt('info');
  log.info('Answered', { user: 'U1', channel: undefined, rows: 3 });
  expect(lines).toEqual(['1970-01-01T00:00:00.000Z info Answered user=U1 rows=3']);
});

it('leaves out what is below its level', () => {
  const { lines, log } = linesAt('warn');
  log.info('Answered');
  log.error('Failed');
  expect(lines).toHaveLength(1);
});

it('never writes a token or an address, whoever says it', () => {
  const { lines, log } = linesAt('info');
  log.warn('Cannot use xoxb-12-ab at https://hooks.slack.com/x/y', { by: 'xapp-1-A' });
  expect(lines[0]).toContain('Cannot use (token) at (address) by=(token)');
});
