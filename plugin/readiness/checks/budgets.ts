import type { Letter, Target } from '../../../core/contract.ts'
import { missionsFor, openChannels, reachOf } from '../../../core/letter/channels.ts'
import { lettersFor, salutationFor } from '../../../core/letter/choose.ts'
import { type Message, mailtoLink, webmailLink } from '../../../core/letter/links.ts'
import { bodyText, fullName, wholeLetter } from '../../../core/letter/text.ts'
import { sentence } from '../../../core/said.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** A name, town and country of usual length, as a reader may add them. */
const WRITER = { name: 'Maria Anna Schneider', town: 'Freiburg im Breisgau', country: 'Germany' }

/** Letters that are longer than what programs take from a link, and for whom. */
export function budgets({ letters, targets, named }: Desk): Finding[] {
  const all = letters.map(({ letter }) => letter)
  return letters.flatMap(({ letter, index }) => {
    const by = targets
      .filter((target) => !target.passesOn && lettersFor(target, all).includes(letter))
      .map((target) => ({ target, messages: messagesTo(target, letter, targets) }))
    const tooLong = (fits: (message: Message) => boolean) =>
      by
        .filter(({ messages }) => messages.some((message) => !fits(message)))
        .map(({ target }) => target)
    const web = tooLong((message) => webmailLink('outlook', message).whole)
    const mail = tooLong((message) => mailtoLink(message).whole).filter((one) => !web.includes(one))
    const said = (names: Target[], english: string): Finding[] =>
      names.length
        ? [
            advice(`letters.${index}.body`, english, {
              language: named.language(letter.lang),
              names: named.list(names.map(fullName)),
            }),
          ]
        : []
    return [
      ...said(
        web,
        sentence(
          'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.',
        ),
      ),
      ...said(
        mail,
        sentence(
          'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.',
        ),
      ),
    ]
  })
}

/** One for each way by e-mail that a reader may be led. */
function messagesTo(target: Target, letter: Letter, targets: Target[]): Message[] {
  const ways = missionsFor(target, targets)
  const reaches = ways.length
    ? ways.map((mission) => reachOf(target, mission, letter.lang))
    : [reachOf(target)]
  const text = wholeLetter({
    salutation: salutationFor(target, letter.lang),
    body: bodyText(letter, target, WRITER),
    closing: letter.closing,
    writer: WRITER,
  })
  return reaches
    .filter((reach) => openChannels(reach).includes('email'))
    .map(({ emails }) => ({ to: emails, subject: letter.subject, text }))
}
