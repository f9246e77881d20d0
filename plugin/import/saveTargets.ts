import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { isEmail, isPhone, isWebAddress } from '../../collections/fields/address.ts'
import { TARGETS } from '../../collections/index.ts'
import type { ImportedFields } from '../../importer/index.ts'

type ImportedTarget = NonNullable<ImportedFields['targets']>[number]
type TargetData = RequiredDataFromCollectionSlug<'targets'>

export interface SavedTargets {
  /** Rows for the case, in the document's order. */
  rows: {
    target: string
    role: ImportedTarget['role']
    salutations?: { lang: string; text: string }[]
  }[]
  created: string[]
  /** Takes back what was created. */
  undo(): Promise<void>
}

/** The targets of a document: those that exist are taken as they are, the others made. */
export async function saveTargets(
  payload: Payload,
  targets: ImportedTarget[],
): Promise<SavedTargets> {
  const rows: SavedTargets['rows'] = []
  const created: string[] = []
  const undo = async () => {
    for (const id of created) await payload.delete({ collection: TARGETS, id })
  }
  try {
    for (const target of targets) {
      const known = await findTarget(payload, target)
      const id = known?.id ?? (await createTarget(payload, target))
      if (!known) created.push(id)
      rows.push({ target: id, role: target.role, salutations: salutationsFor(target, known) })
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { rows, created, undo }
}

interface Known {
  id: string
  salutations: { lang: string; text: string }[]
}

/**
 * The same target: the same name, in the same office or with one of its e-mail addresses. An
 * address alone is not enough, since an office keeps it when somebody else comes in.
 */
async function findTarget(payload: Payload, target: ImportedTarget): Promise<Known | undefined> {
  const name = nameOf(target)
  const same: Where[] = []
  if (!target.name) same.push({ office: { exists: false } })
  else if (target.office) same.push({ office: { equals: target.office } })
  if (target.emails.length) same.push({ emails: { in: target.emails } })
  if (!same.length) return undefined
  const { docs } = await payload.find({
    collection: TARGETS,
    where: { and: [{ name: { equals: name } }, { kind: { equals: target.kind } }, { or: same }] },
    depth: 0,
    limit: 1,
    sort: 'createdAt',
  })
  const doc = docs[0]
  return doc && { id: String(doc.id), salutations: doc.salutations ?? [] }
}

/** What the document says where the known target says otherwise: it holds for this case only. */
function salutationsFor(target: ImportedTarget, known: Known | undefined) {
  if (!known) return undefined
  const differing = byLanguage(target).filter(
    ({ lang, text }) => !known.salutations.some((one) => one.lang === lang && one.text === text),
  )
  return differing.length ? differing : undefined
}

async function createTarget(payload: Payload, target: ImportedTarget): Promise<string> {
  const { id } = await payload.create({
    collection: TARGETS,
    data: {
      kind: target.kind,
      name: nameOf(target),
      honorific: target.honorific,
      // An office without a person in it stands under its own name.
      office: target.name ? target.office : undefined,
      represents: target.represents,
      seat: target.seat,
      accreditedTo: target.accreditedTo,
      salutations: byLanguage(target),
      address: target.address?.join('\n'),
      emails: target.emails.filter(isEmail),
      faxes: target.faxes.filter(isPhone),
      phones: target.phones.filter(isPhone),
      social: target.social,
      webForm: target.webForm && isWebAddress(target.webForm) ? target.webForm : undefined,
    } as TargetData,
  })
  return String(id)
}

function nameOf({ name, office }: ImportedTarget): string {
  return name || office || 'Unnamed'
}

function byLanguage({ salutations }: ImportedTarget): { lang: string; text: string }[] {
  return Object.entries(salutations).map(([lang, text]) => ({ lang, text }))
}
