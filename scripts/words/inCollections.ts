import type { CollectionConfig, Config } from 'payload'
import { withDesk } from '../../plugin/takeAction.ts'
import { reword } from '../../plugin/translations/reword.ts'

/** What is the same in every language: references, colours, nothing that has two letters of a word. */
const IS_WORDS = /[a-z]{2}/

/** The sentences that stand in the collections and the settings, those added to a host's own too. */
export function inCollections(): Set<string> {
  const sentences = new Set<string>()
  const collect = (english: string) => {
    if (IS_WORDS.test(english)) sentences.add(english)
    return english
  }
  const host = { collections: [], secret: '' } as unknown as Config
  const users: CollectionConfig = { slug: 'staff', auth: true, fields: [] }
  const { jobs } = withDesk(host, {}, collect)
  withDesk({ ...host, collections: [users] }, {}, collect)
  const ownJobs = jobs?.jobsCollectionOverrides?.({
    defaultJobsCollection: { slug: 'payload-jobs', fields: [] },
  })
  reword(ownJobs, collect)
  return sentences
}
