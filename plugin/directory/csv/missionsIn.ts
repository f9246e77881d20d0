import type { PayloadRequest, Where } from 'payload'
import { TARGETS } from '../../../collections/index.ts'
import { RowFault } from './cells.ts'
import { readForFile } from './readForFile.ts'

/** The ids of the missions that a cell names: each by its id in brackets, as in a file that was exported, or by its name. */
export async function missionsIn(req: PayloadRequest, lines: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const line of lines) ids.push(await missionIn(req, line))
  return ids
}

async function missionIn(req: PayloadRequest, line: string): Promise<string> {
  const id = /\[([^[\]]+)\]$/.exec(line)?.[1]
  const named: Where = id ? { id: { equals: id } } : { name: { equals: line } }
  const { localization } = req.payload.config
  const { docs } = await readForFile(req, TARGETS, {
    where: { and: [{ kind: { equals: 'mission' } }, named] },
    locale: localization ? localization.defaultLocale : undefined,
    limit: 2,
  })
  const [mission, another] = docs
  if (!mission) {
    throw new RowFault('“{name}”, in care of whom it is, is no mission that is kept here.', {
      name: line,
    })
  }
  if (another) {
    throw new RowFault(
      '“{name}”, in care of whom it is, is the name of several missions: write the id in brackets after it, as in “{example}”.',
      { name: line, example: `${line} [${mission.id}]` },
    )
  }
  return String(mission.id)
}
