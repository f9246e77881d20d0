import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

export default async function HomePage() {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({ collection: 'pages' })
  return (
    <>
      <h1>A stranger’s site</h1>
      <ul>
        {docs.map((page) => (
          <li key={page.id}>
            <a href={`/${page.slug}`}>{page.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
