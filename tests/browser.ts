export {launchBrowser} from '../scripts/serve/browser.ts'
