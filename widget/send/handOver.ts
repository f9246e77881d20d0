import type { Channel } from '../../core/contract.ts'
import type { Paper } from '../../core/letter/sheet.ts'
import type { Action } from '../action.ts'
import { copyText } from './copy.ts'
import { printOnto } from './print.ts'

/**
 * A press that hands the letter over. False where the case has ended meanwhile: then nothing opens,
 * and the reader is shown why.
 */
export function press(action: Action, event: Event, channel: Channel): boolean {
  if (action.state !== 'open') {
    event.preventDefault()
    action.refresh()
    return false
  }
  action.pressed = channel
  action.report('send')
  action.say(action.t('tell'))
  return true
}

export function printOut(action: Action, event: Event, paper: Paper): void {
  const { latest } = action
  if (!press(action, event, paper === 'fax' ? paper : 'post') || !latest) return
  if (!printOnto(paper, action.screen.root, latest, action.draft.writer))
    action.say(action.t('uncopied'))
}

/** The phone's own sheet of programs that take a text: with the letter, or with the case. */
export async function handOn(data: ShareData): Promise<void> {
  try {
    await navigator.share(data)
  } catch {
    // Closing the sheet is no fault.
  }
}

/** With a channel it is the letter, or a part of it, which no one takes out of a case that has ended. */
export async function copyOut(action: Action, text: string, channel?: Channel): Promise<void> {
  if (channel && action.state !== 'open') return action.refresh()
  action.pressed ??= channel
  action.held = await copyText(action.screen.root, text)
  action.say(action.t(action.held ? 'copied' : 'uncopied'))
}

/** The reader's own word that the letter is on its way: it alone counts. */
export function finish(action: Action): void {
  const { pressed: channel, published, latest } = action
  const partner = action.attribute('partner') ?? undefined
  action.report('done')
  navigator.sendBeacon?.(
    `${action.address(published?.slug)}/tally`,
    JSON.stringify({ channel, partner }),
  )
  action.written.add(latest?.target.id ?? '')
  action.pressed = undefined
  action.said = ''
  action.thanked = true
  action.focus('.thanks h3')
}
