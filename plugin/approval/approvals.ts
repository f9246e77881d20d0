import type { PayloadRequest } from 'payload'
import { APPROVALS, type Id, type LastEdit, SETTINGS } from '../../collections/index.ts'
import type { Person } from './person.ts'

/** Who approved a state of a case, and when. */
export interface Approval {
  name: string
  at: string
}

/** Whether two persons are asked for: by the installation, or in its settings. */
export async function needsTwo(req: PayloadRequest, isForced: boolean): Promise<boolean> {
  if (isForced) return true
  const settings = await req.payload.findGlobal({
    slug: SETTINGS,
    select: { twoPersons: true },
    depth: 0,
    req,
  })
  return settings.twoPersons === true
}

/** The approval of this very state of a case, by somebody who did not edit it last. */
export async function approvalOf(
  req: PayloadRequest,
  id: Id | undefined,
  { mark, by }: LastEdit,
): Promise<Approval | undefined> {
  if (id === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: APPROVALS,
    where: {
      case: { equals: String(id) },
      mark: { equals: mark || UNMARKED },
      ...(by ? { by: { not_equals: by } } : {}),
    },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [found] = docs
  return found && { name: found.name ?? '', at: found.createdAt }
}

/** Writes down that a person approves a state of a case. */
export async function keepApproval(
  req: PayloadRequest,
  id: Id,
  mark: string | null | undefined,
  { key, name }: Person,
): Promise<void> {
  await req.payload.create({
    collection: APPROVALS,
    data: { case: String(id), mark: mark || UNMARKED, by: key, name },
    depth: 0,
    req,
  })
}

/** Stands for what was written before there were marks. */
const UNMARKED = 'none'
