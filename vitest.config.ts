import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Generous, since a busy machine is no fault: these only end what hangs.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    expect: {poll: {timeout: 60_000}},
    maxWorkers: 2,
  },
})
