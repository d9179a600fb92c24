import {expect, it} from 'vitest'
import {unifiedDiff} from '../../scripts/unified-diff.ts'

it.each([
  ['甲\n', '乙\n', '--- content/articles/第一版/L003.mdx\n+++ content/articles/第一版/L003.mdx\n@@ -1,1 +1,1 @@\n-甲\n+乙\n'],
  ['', '乙\n', '--- /dev/null\n+++ content/articles/第一版/L003.mdx\n@@ -0,0 +1,1 @@\n+乙\n'],
  ['甲\n', '', '--- content/articles/第一版/L003.mdx\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-甲\n'],
])('%j to %j names the file in plain Chinese', (before, after, shown) => {
  expect(unifiedDiff('content/articles/第一版/L003.mdx', before, after)).toBe(shown)
})
