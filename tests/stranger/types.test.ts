import { expect, inject, test } from 'vitest'
import { run } from './support/run.ts'

test.each(['bundler', 'nodenext'])(
  'Every export has its types under “moduleResolution”: “%s”, and they hold by themselves.',
  async (resolution) => {
    const args = [
      '--no',
      '--',
      'tsc',
      '-p',
      `types/tsconfig.${resolution}.json`,
      '--pretty',
      'false',
    ]
    const complaints = await run('npx', args, { cwd: inject('app') }).then(
      () => [],
      (error: Error) => error.message.split('\n').filter(isOurs),
    )
    expect(complaints).toEqual([])
  },
)

/** The types of Payload's own packages do not all hold where libraries are checked. */
function isOurs(complaint: string): boolean {
  return /error TS/.test(complaint) && !/^node_modules\/(?!payload-take-action\/)/.test(complaint)
}
