import type { Unsaved } from './whatIsUnsaved.ts'

const PREFIX = 'take-action-unsaved:'

/** What is kept longer than a working day is nobody's any more. */
const HOURS = 12

/** What a form held that could not be saved. */
export interface Kept {
  /** Whose it is: nobody else is shown it. */
  user: string
  /** When it was kept, in milliseconds. */
  at: number
  /** Why the form went away: the session ended, or somebody else had changed what was edited. */
  cause: 'signedOut' | 'changed'
  items: Unsaved[]
  /** What could not be kept, by the names of the lists. */
  lists: string[]
}

/** A user as they are remembered beside what is theirs. */
export function userKey({ collection, id }: { collection?: string; id: string | number }): string {
  return `${collection}:${id}`
}

/** The key under which the unsaved things of a form are kept. */
export function keyOf(document: string, locale: string): string {
  return `${PREFIX}${document}:${locale}`
}

/**
 * Keeps what is unsaved for a while in this tab of the browser, and nowhere else: it is gone as the tab is
 * closed. What was kept before and is not put back yet stays beside it.
 */
export function keep(key: string, kept: Kept): void {
  if (!kept.items.length && !kept.lists.length) return
  const earlier = keptOf(key, kept.user)
  const places = new Set(kept.items.map(({ place }) => place))
  const stays = earlier?.items.filter(({ place }) => !places.has(place)) ?? []
  const lists = [...new Set([...(earlier?.lists ?? []), ...kept.lists])]
  write(key, { ...kept, items: [...stays, ...kept.items], lists })
}

/** Keeps what has no place in the form, in the stead of all that was kept. */
export function keepOnly(key: string, kept: Kept): void {
  if (kept.items.length || kept.lists.length) write(key, kept)
  else forget(key)
}

/** What was kept for a user; undefined where there is nothing, or it is somebody else's or too old. */
export function keptOf(key: string, user: string): Kept | undefined {
  const kept = read(key)
  return kept && isFor(kept, user) ? kept : undefined
}

export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

/** Drops what is not this user's, and what is too old. These texts may name people at risk. */
export function forgetOthers(user: string): void {
  for (const key of keys()) {
    const kept = read(key)
    if (!kept || !isFor(kept, user)) forget(key)
  }
}

/** Drops all of it: whoever signs out is done here. */
export function forgetAll(): void {
  for (const key of keys()) forget(key)
}

function isFor({ user, at }: Kept, asking: string): boolean {
  return user === asking && Date.now() - at < HOURS * 3_600_000
}

function keys(): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

function write(key: string, kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage may be full, or forbidden: then the page is all that keeps it.
  }
}

function read(key: string): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Kept> | null
    return Array.isArray(kept?.items) && Array.isArray(kept.lists) ? (kept as Kept) : undefined
  } catch {
    return undefined
  }
}
