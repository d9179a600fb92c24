import {defineCollection} from 'astro:content'
import {z} from 'zod'
import {articleLoader, outlineLoader, pageLoader, placeLoader, programLoader, siteLoader, withheldLoader} from './content.loaders.ts'
import {placeSchema, programSchema, siteSchema, withdrawnNamesSchema} from './press/authority/schema.ts'
import {articleSchema, pageSchema} from './press/schema.ts'

const role = z.enum(['section', 'kicker', 'title', 'subtitle', 'office', 'byline', 'subhead', 'paragraph', 'caption'])

/** What editors write, checked against the schemas whose fields tell them what to write. */
export const collections = {
  articles: defineCollection({
    loader: articleLoader,
    schema: z.object({
      frontmatter: articleSchema,
      blocks: z.array(z.object({role, text: z.string(), html: z.string()})),
    }),
  }),
  pages: defineCollection({
    loader: pageLoader,
    schema: z.object({file: z.string(), record: pageSchema, lines: z.array(z.string())}),
  }),
  places: defineCollection({loader: placeLoader, schema: placeSchema}),
  programs: defineCollection({loader: programLoader, schema: programSchema}),
  site: defineCollection({loader: siteLoader, schema: siteSchema}),
  withheld: defineCollection({loader: withheldLoader, schema: z.object({names: withdrawnNamesSchema})}),
  outlines: defineCollection({loader: outlineLoader}),
}
