import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { isEmail, isPhone, isWebAddress } from '../../collections/fields/address.ts'
import { TARGETS } from '../../collections/index.ts'
import { sentence } from '../../core/said.ts'
import type { ImportedFields, Note } from '../../importer/index.ts'
import { allLocales, type DocumentLocale } from './localeFor.ts'
import type { Asking } from './saveDraft.ts'

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
  notes: Note[]
  /** Takes back what was created. */
  undo(): Promise<void>
}

/** The targets of a document: those that exist are taken as they are, the others made. */
export async function saveTargets(
  payload: Payload,
  targets: ImportedTarget[],
  place: DocumentLocale,
  asking: Asking,
): Promise<SavedTargets> {
  const rows: SavedTargets['rows'] = []
  const created: string[] = []
  const notes: Note[] = []
  const undo = async () => {
    for (const id of created) await payload.delete({ collection: TARGETS, id })
  }
  try {
    for (const target of targets) {
      const known = await findTarget(payload, target, place)
      const id = known?.id ?? (await createTarget(payload, target, place, asking))
      if (!known) created.push(id)
      if (!known && place.isForeign) notes.push(untranslated(target, place))
      rows.push({ target: id, role: target.role, salutations: salutationsFor(target, known) })
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { rows, created, notes, undo }
}

interface Known {
  id: string
  salutations: { lang: string; text: string }[]
}

/**
 * The same target: the same name, in the same office or with one of its e-mail addresses. An
 * address alone is not enough, since an office keeps it when somebody else comes in. Looked for in
 * every language, the document's own first: a query sees one locale.
 */
async function findTarget(
  payload: Payload,
  target: ImportedTarget,
  { locale: own }: DocumentLocale,
): Promise<Known | undefined> {
  const name = nameOf(target)
  const same: Where[] = []
  if (!target.name) same.push({ office: { exists: false } })
  else if (target.office) same.push({ office: { equals: target.office } })
  if (target.emails.length) same.push({ emails: { in: target.emails } })
  if (!same.length) return undefined
  const where: Where = {
    and: [{ name: { equals: name } }, { kind: { equals: target.kind } }, { or: same }],
  }
  for (const locale of allLocales(payload, own)) {
    const query = { where, locale, depth: 0, limit: 1, sort: 'createdAt' }
    const [doc] = (await payload.find({ collection: TARGETS, ...query })).docs
    if (doc) return { id: String(doc.id), salutations: doc.salutations ?? [] }
  }
  return undefined
}

/** What the document says where the known target says otherwise: it holds for this case only. */
function salutationsFor(target: ImportedTarget, known: Known | undefined) {
  if (!known) return undefined
  const differing = byLanguage(target).filter(
    ({ lang, text }) => !known.salutations.some((one) => one.lang === lang && one.text === text),
  )
  return differing.length ? differing : undefined
}

/**
 * A name is better foreign than missing: it stands in the default locale as well, where the list of
 * the admin and readers of other languages look for it.
 */
async function createTarget(
  payload: Payload,
  target: ImportedTarget,
  { locale, isForeign, defaultLocale }: DocumentLocale,
  asking: Asking,
): Promise<string> {
  const { id } = await payload.create({
    collection: TARGETS,
    locale: isForeign ? defaultLocale : locale,
    ...asking,
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
  if (isForeign) {
    const { honorific, office } = target
    const data = { name: nameOf(target), honorific, office: target.name ? office : undefined }
    await payload.update({ collection: TARGETS, id, locale, data, ...asking })
  }
  return String(id)
}

function untranslated(target: ImportedTarget, { language }: DocumentLocale): Note {
  const english = sentence(
    '“{name}” is new, and its name and office stand in the default language as the document has them, in {language}; translate them.',
  )
  return { field: 'targets', english, values: { name: nameOf(target), language } }
}

function nameOf({ name, office }: ImportedTarget): string {
  return name || office || 'Unnamed'
}

function byLanguage({ salutations }: ImportedTarget): { lang: string; text: string }[] {
  return Object.entries(salutations).map(([lang, text]) => ({ lang, text }))
}
