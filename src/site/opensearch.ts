import {x} from 'xastscript'
import type {SiteInfo} from './records.ts'
import {routes, type Addresses} from './routes.ts'
import {writeXml, xmlText} from './xml-text.ts'

/** OpenSearch 1.1 description: lets a browser offer the site's search in its address bar. */
export function writeOpenSearch(info: SiteInfo, {absolute}: Addresses): string {
  const root = x('OpenSearchDescription', {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'}, [
    // The format allows 16 and 1024 characters.
    x('ShortName', xmlText([...info.title].slice(0, 16).join(''))),
    x('Description', xmlText([...info.description].slice(0, 1024).join(''))),
    x('Language', 'zh-CN'),
    x('InputEncoding', 'UTF-8'),
    x('OutputEncoding', 'UTF-8'),
    x('Image', {width: 16, height: 16, type: 'image/svg+xml'}, absolute('/favicon.svg')),
    x('Url', {type: 'text/html', method: 'get', template: `${absolute(routes.search())}?q={searchTerms}`}),
  ])
  return writeXml(root)
}
