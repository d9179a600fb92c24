export default {
  layout: 'article.11ty.js',
  tags: 'articles',
  eleventyComputed: {
    permalink: ({id}) => `/articles/${id}/index.html`,
  },
}
