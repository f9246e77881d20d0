import type { Target } from '../../../core/contract.ts'
import { missionsFor, openChannels } from '../../../core/letter/channels.ts'
import { fullName } from '../../../core/letter/text.ts'
import type { Desk } from '../desk.ts'
import { advice, blocks, type Finding } from '../finding.ts'

/** Whether every target can be written to in some way, its own or that of a mission in whose care it is. */
export function reachable({ form, rows, targets }: Desk): Finding[] {
  if (form.notice === 'stop') return []
  if (!rows.length) return [advice('targets', 'There is nobody to write to yet.')]
  return [
    ...rows.flatMap(({ index, target }) =>
      target
        ? faultOf(
            index,
            targets.find(({ id }) => id === String(target.id)),
            targets,
          )
        : gone(index),
    ),
    ...primary(rows),
  ]
}

function gone(index: number): Finding[] {
  return [
    blocks(
      `targets.${index}.target`,
      'Target {number} is empty, or no longer in the directory. Choose another one, or remove the row.',
      { number: index + 1 },
    ),
  ]
}

function faultOf(index: number, target: Target | undefined, targets: Target[]): Finding[] {
  if (!target) return []
  const missions = missionsFor(target, targets)
  const ways = missions.length ? missions : [target]
  if (ways.some((way) => openChannels(way).length)) return []
  const name = fullName(target)
  if (ways.some((way) => openChannels({ ...way, unavailable: [] }).length)) {
    return [
      advice(
        `targets.${index}.suspended`,
        'Every way to write to {name} is suspended: readers are told why, and can send nothing.',
        { name },
      ),
    ]
  }
  return [
    blocks(
      `targets.${index}.target`,
      missions.length
        ? '{name} cannot be written to. The mission in whose care they are has no address, number or web form.'
        : '{name} cannot be written to. Give an address, a number or a web form, or a mission in whose care they are.',
      { name },
    ),
  ]
}

/** A copy is a copy of something. */
function primary(rows: Desk['rows']): Finding[] {
  const copy = rows.find(({ role }) => role === 'copy')
  if (!copy || rows.some(({ role }) => role === 'primary')) return []
  return [
    blocks(
      `targets.${copy.index}.role`,
      'A copy goes to somebody, but no target is the primary one that the letter is for.',
    ),
  ]
}
