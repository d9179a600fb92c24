/** On an article's page: when a reader comes from the search, the words are marked. Others load nothing but this line. */
if (new URLSearchParams(location.search).get('q')) {
  void import('./marks.ts').then(({markArticle}) => markArticle(new URLSearchParams(location.search).get('q')!))
}
