import {describe, expect, it} from 'vitest'
import {near} from '../../../src/press/check/near.ts'

describe('near', () => {
  it.each<[string, string[], string[]]>([
    ['棉纺街道', ['棉纺路街道', '建设路街道'], ['棉纺路街道']],
    ['建社路街道', ['棉纺路街道', '建设路街道'], ['建设路街道']],
    ['城关乡', ['新郑市/城关乡', '城关镇'], ['新郑市/城关乡']],
    // A part of a long name is near, and so is a long name for its part.
    ['三蹲', ['“三蹲三保”工作法', '三项工程'], ['“三蹲三保”工作法']],
    ['中原区违法建筑治理专项行动', ['违法建筑治理', '河道治理'], ['违法建筑治理']],
    // Of several that hold it the shortest first, three at most.
    ['改造', ['城中村改造工程三年行动', '老旧小区改造', '厕所改造', '背街小巷改造'], ['厕所改造', '老旧小区改造', '背街小巷改造']],
    // What the street is called in talk.
    ['棉纺路办事处', ['棉纺路街道', '建设路街道', '航海路街道'], ['棉纺路街道']],
    ['老旧小区整治行动', ['老旧小区改造', '河道整治行动'], ['老旧小区改造']],
    ['区机关', ['区科工局', '区卫健委'], []],
    // One letter is part of too many names.
    ['路', ['大学路街道', '航海路街道'], []],
    ['火星', ['中原区', '二七区'], []],
    ['', ['中原区'], []],
  ])('%j among %j: %j', (name, known, names) => {
    expect(near(name, known)).toEqual(names)
  })
})
