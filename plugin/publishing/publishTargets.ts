import { idOf } from '../../collections/index.ts'
import type { Channel, Target, TargetName } from '../../core/contract.ts'
import { given, tag } from './given.ts'
import type { Texts } from './languages.ts'
import type { RawCaseTarget, RawSalutation, RawTarget } from './raw.ts'

type Row = RawCaseTarget & { target: RawTarget }

/**
 * The targets of a case that can be shown, in its order; a trashed or deleted one is left out. A
 * mission that passes letters on for one of them but is not in the case itself follows at the end,
 * since its channels are needed; nobody is asked to write to it.
 */
export function publishTargets(
  rows: RawCaseTarget[],
  texts: Texts,
  letterTexts: Map<string, Texts>,
): Target[] {
  const there = rows.filter(isThere)
  const relays = missingMissions(there)
  return [...there, ...relays].map((row) => ({
    ...publishTarget(row, texts),
    ...given({
      names: namesIn(row.target, texts, letterTexts),
      passesOn: relays.includes(row) || undefined,
    }),
  }))
}

function missingMissions(rows: Row[]): Row[] {
  const known = new Set(rows.map((row) => String(row.target.id)))
  const missions: Row[] = []
  for (const mission of rows.flatMap((row) => row.target.careOf ?? [])) {
    const row: RawCaseTarget = { target: mission, role: 'additional' }
    if (!isThere(row) || known.has(String(row.target.id))) continue
    known.add(String(row.target.id))
    missions.push(row)
  }
  return missions
}

function isThere(row: RawCaseTarget): row is Row {
  return typeof row.target === 'object' && row.target !== null && !row.target.deletedAt
}

function publishTarget({ target, role, salutations, suspended }: Row, texts: Texts): Target {
  return {
    id: String(target.id),
    role,
    ...nameOf(target, texts),
    kind: target.kind,
    ...(target.kind === 'mission' ? missionOf(target) : {}),
    ...given({ careOf: some(target.careOf?.map(idOf).filter((id) => id !== undefined)) }),
    salutations: { ...byLang(target.salutations), ...byLang(salutations) },
    ...given({ address: some(linesOf(target.address)) }),
    emails: target.emails ?? [],
    faxes: target.faxes ?? [],
    phones: target.phones ?? [],
    social: (target.social ?? []).map(({ network, handle, url }) => ({ network, handle, url })),
    ...given({ webForm: target.webForm }),
    unavailable: (suspended ?? []).map(({ channel, reason }) => ({
      channel: channel as Channel,
      reason: texts.any<string>(reason) ?? '',
    })),
  }
}

function nameOf({ name, honorific, office }: RawTarget, texts: Texts): TargetName {
  return {
    name: texts.any<string>(name) ?? '',
    ...given({ honorific: texts.any<string>(honorific), office: texts.any<string>(office) }),
  }
}

/** What a target is called in letters, where that is not what the page calls it. */
function namesIn(
  target: RawTarget,
  texts: Texts,
  letterTexts: Map<string, Texts>,
): Record<string, TargetName> | undefined {
  const shown = JSON.stringify(nameOf(target, texts))
  const others = [...letterTexts]
    .map(([lang, own]): [string, TargetName] => [lang, nameOf(target, own)])
    .filter(([, name]) => JSON.stringify(name) !== shown)
  return others.length ? Object.fromEntries(others) : undefined
}

function missionOf({ represents, seat, accreditedTo }: RawTarget) {
  return given({ represents, seat, accreditedTo: some(accreditedTo ?? []) })
}

function byLang(salutations: RawSalutation[] | null | undefined): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const { lang, text } of salutations ?? []) if (text) texts[tag(lang)] = text
  return texts
}

function linesOf(address: string | null | undefined): string[] {
  return (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function some<T>(values: T[] | undefined): T[] | undefined {
  return values?.length ? values : undefined
}
