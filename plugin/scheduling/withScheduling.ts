import type { Config, JobsConfig, Payload } from 'payload'
import type { Rules } from '../../collections/index.ts'
import type { NormalisedOptions } from '../options.ts'
import { reword, type Wording } from '../translations/reword.ts'
import { bearsSecret } from './bearsSecret.ts'
import { readableJobs } from './readableJobs.ts'
import { repeatFailures } from './repeatFailures.ts'
import { takeOnce } from './takeOnce.ts'

/**
 * Scheduled publishing that is dependable, on Payload's own jobs: run once, repeated, seen in the
 * admin. What the config says of jobs itself stays as it is, and has the last word.
 */
export function withScheduling(
  config: Config,
  rules: Rules,
  { cronSecret }: NormalisedOptions,
  word: Wording,
): Config {
  const { jobs } = config
  return {
    ...config,
    jobs: {
      ...jobs,
      access: { ...jobs?.access, ...accessTo(jobs, rules, cronSecret) },
      jobsCollectionOverrides: (args) => {
        const defaultJobsCollection = reword(readableJobs(args.defaultJobsCollection, rules), word)
        return jobs?.jobsCollectionOverrides?.({ defaultJobsCollection }) ?? defaultJobsCollection
      },
    },
    onInit: async (payload) => {
      makeDependable(payload)
      await config.onInit?.(payload)
    },
  }
}

function makeDependable(payload: Payload): void {
  takeOnce(payload)
  repeatFailures(payload)
}

/** Who bears the secret may run jobs as well. */
function accessTo(
  jobs: JobsConfig | undefined,
  rules: Rules,
  secret: string | undefined,
): JobsConfig['access'] {
  if (!secret) return {}
  const isBorne = bearsSecret(secret)
  const others = jobs?.access?.run ?? ((args) => isAllowed(rules, args))
  return { run: (args) => isBorne(args.req) || others(args) }
}

async function isAllowed(rules: Rules, args: Parameters<Rules['editors']>[0]): Promise<boolean> {
  return Boolean(await rules.editors(args))
}
