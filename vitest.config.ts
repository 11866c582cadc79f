import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    isolate: false, // No test changes what others see; loading Bolt once a file was a third of the run
    maxWorkers: '100%', // Most wait for a store, a process or a local Slack; one core less is half of two
  },
});
