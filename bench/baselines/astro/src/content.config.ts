import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'

const names = z.array(z.string()).default([])

export const collections = {
  articles: defineCollection({
    loader: glob({base: './content/mdx', pattern: '**/*.mdx', generateId: ({entry}) => entry.replace('.mdx', '').replaceAll('/', '-')}),
    schema: z.object({
      title: z.string(), kicker: z.string().optional(), subtitle: z.string().optional(), date: z.string().optional(),
      districts: names, streets: names, programs: names, reporters: names, correspondents: names, photographers: names,
      source: z.object({file: z.string(), lines: z.array(z.array(z.number()))}),
    }),
  }),
}
