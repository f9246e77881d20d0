import type { RawCase } from '../publishing/raw.ts'

/** A case as far as it is written. */
export type Unfinished = Omit<Partial<RawCase>, 'id'> & Pick<RawCase, 'id'>

/** Stands for an address that is still missing. */
const NO_SLUG = 'preview'

/**
 * A draft so that it can be published as far as it goes: rows that lack what tells what they are
 * are left out, as nothing could be shown of them.
 */
export function drawable(draft: Unfinished): RawCase {
  return {
    ...draft,
    slug: draft.slug || NO_SLUG,
    notice: draft.notice ?? 'first',
    title: draft.title ?? '',
    summary: draft.summary ?? null,
    targets: (draft.targets ?? []).map((row) => ({
      ...row,
      role: row.role ?? 'primary',
      salutations: (row.salutations ?? []).filter(({ lang }) => lang),
      suspended: (row.suspended ?? []).filter(({ channel }) => channel),
    })),
    letters: (draft.letters ?? []).filter(({ lang }) => lang),
  }
}
