export default function (config) {
  config.addPassthroughCopy({'style.css': 'style.css'})
  config.addCollection('ordered', (api) => {
    const articles = api.getFilteredByTag('articles').sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
    articles.index = new Map(articles.map((article, at) => [article.data.id, at]))
    return articles
  })
  return {dir: {input: '.', includes: '_includes', data: 'content/data', output: '_site'}, markdownTemplateEngine: false}
}
