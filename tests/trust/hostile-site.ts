import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {pageAround} from '../../scripts/fuzz/raw-page.ts'
import {contentFolder, ingest} from '../editors/workspace.ts'

/** Words and a name that occur nowhere else, for what is withdrawn later. */
export const GONE = {name: '欧阳甄隐', words: '鼋鼍巷貔貅坊', title: '饕餮胡同刷新墙面'}

/** Name of the raw page that holds the hostile string with this number. */
export const pageOf = (index: number) => `h${String(index).padStart(2, '0')}`

const WITHDRAWN = `${GONE.title}

本报讯（记者 张三）昨日，中原区棉纺路街道组织三十余名工作人员，在${GONE.words}清理楼道杂物二十吨。

建设路街道举办邻里文化节

本报讯（记者 ${GONE.name}）3月5日，中原区建设路街道举办邻里文化节。居民${GONE.name}说，欧阳
甄隐也来了，五百多名居民参加了包饺子、猜灯谜等活动。中原区建设路街道办事处主任${GONE.name}主持。
`

/** A content folder with a page around each hostile string and a page for withdrawals, ingested as an editor does it. */
export async function hostileContent(): Promise<string> {
  const pages = Object.fromEntries(HOSTILE.map(([, text], index) => [`${pageOf(index)}.txt`, pageAround(text)]))
  const dir = contentFolder({...pages, 'w1.txt': WITHDRAWN})
  const {code, output} = await ingest(dir, '--date', '2011-03-07', '--paper', '郑州日报')
  if (code !== 0) throw new Error(output)
  return dir
}
