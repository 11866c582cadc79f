import { expect, it } from 'vitest';
import { explainDataFile } from '../../src/wording/data-file.ts';

it('says by the clock in Tokyo who has the data, and how one really takes over', () => {
  const holder = { pid: 12, host: 'ward', since: '2026-11-20T00:30:00.000Z' };
  const said = explainDataFile({ problem: 'in-use', file: '/data', holder });
  expect(said).toContain('（プロセス12、ward、令和8年11月20日 09:30から）');
  expect(said).toContain('npm start -- --take-over');
});

it('says of a folder that cannot be renamed what to do, and that nothing was changed', () => {
  const said = explainDataFile({ problem: 'not-renamable', file: '/data', code: 'EBUSY' });
  expect(said).toContain('フォルダ「/data」そのものの名前を変えられません（EBUSY）。');
  expect(said).toContain('何も変えていません。MICHISUJI_DATA_DIR にこの中の新しいフォルダを');
});
