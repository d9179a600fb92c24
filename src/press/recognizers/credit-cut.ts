/**
 * Cuts a line of credits into its printed words. What stands beside the credits and is none of them is left out: whose the other
 * pictures are, what the one who called was paid.
 *
 * @param plain folded text
 * @example cutCredits('某某日报 记者 甲某(线索提供 乙先生)') // ['某某日报记者', '甲某', '线索提供', '乙先生']
 */
export function cutCredits(plain: string): string[] {
  const bare = plain.includes('(') ? plain.replace(NOTE, ' ').replace(HELPER, ' $1 ') : plain
  return bare.replace(REWARD, ' ').replace(BOTH, '文图').replace(HOUSE_APART, '$1').split(/[\s,、;:|]+/u).filter((word) => word !== '')
}

/** `(署名除外)`, `(除署名外)`, `(资料图片)`; a line's last bracket may have been taken off. */
const NOTE = /[(](?:除?(?:已?署名)(?:图片|照片)?(?:除外|外)|资料图?片?)(?:[)]|$)/u
/** `(线索提供 甲先生)` behind the writers. */
const HELPER = /[(]\s?((?:新闻)?线索[^()]{0,16}|提供线索[^()]{2,12}|[报爆]料[^()]{2,12})(?:[)]|$)/u
/** `(奖30元)`, `稿酬30元` */
const REWARD = /[\s(](?:线索)?(?:奖励?|奖金|稿酬|稿费)\s?\d{1,4}元[)]?/u

/** `某某日报 记者 甲某`: the space between a house and its office. */
const HOUSE_APART = /^(?:据)?(\p{Script=Han}{1,8}(?:报|客户端|电视台|新闻网))\s+(?=\p{Script=Han}{0,4}记者)/u

/** `文、图`: a comma between the two signs. */
const BOTH = /文[、&·]图/gu
