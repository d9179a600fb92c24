export const slug = (name) => name.normalize('NFC').replace(/\//g, '-').replace(/[^\p{L}\p{N}\p{M}-]/gu, '')
const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign])
export const link = (path, text) => `<a href="${path}">${escape(text)}</a>`

export const layout = (title, main) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} · 街志</title>
<meta name="description" content="${escape(title)}"><link rel="stylesheet" href="/style.css"></head>
<body><header><nav>${link('/', '首页')}${link('/districts/', '区县')}${link('/streets/', '街道')}${link('/programs/', '工作')}${link('/dates/', '日期')}${link('/all/', '全部')}</nav></header>
<main>${main}</main><footer><p>报纸文字的著作权归原报社与作者所有。</p></footer></body></html>`
