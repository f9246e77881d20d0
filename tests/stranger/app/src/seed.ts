import config from '@payload-config'
import { getPayload } from 'payload'

/** What the stranger had before the plugin came. */
const payload = await getPayload({ config })
await payload.create({
  collection: 'users',
  data: {
    email: process.env.SEED_EMAIL ?? '',
    password: process.env.SEED_PASSWORD ?? '',
  },
})
await payload.create({ collection: 'pages', data: { title: 'About this stranger', slug: 'about' } })
console.info('Seeded.')
