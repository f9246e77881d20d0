import type { Letter, Target } from '../contract.ts'
import { type Fill, plainText } from '../richText.ts'

/** What a reader may say of themselves; every part is optional and never leaves the page but in the letter. */
export interface Writer {
  name?: string
  town?: string
  country?: string
}

/** A letter's body for one target as plain text, its placeholders filled in. */
export function bodyText(body: Letter['body'], target: Target, writer: Writer = {}): string {
  return tidy(plainText(body, fillFor(target, writer)))
}

/** What placeholders become for a target and a writer. */
export function fillFor(target: Target, writer: Writer): Fill {
  return (name) => {
    switch (name) {
      case 'target':
        return fullName(target)
      case 'office':
        return target.office
      case 'writer':
        return writer.name
      case 'town':
        return writer.town
      case 'country':
        return writer.country
    }
  }
}

/** The whole letter: salutation, body, closing and signature, apart by empty lines; empty parts leave no gap. */
export function wholeLetter(parts: {
  salutation?: string
  body: string
  closing?: string
  writer?: Writer
}): string {
  const { salutation, body, closing, writer = {} } = parts
  const place = join(', ', writer.town, writer.country)
  return tidy(join('\n\n', salutation, body, join('\n', closing, writer.name, place)))
}

/** `Mr Erlan Idrissov`: the target's name with its honorific. */
export function fullName(target: Pick<Target, 'name' | 'honorific'>): string {
  return join(' ', target.honorific, target.name)
}

/** Parts that are not empty; blanks around them, as keyboards leave behind a word, make no gap. */
function join(separator: string, ...parts: (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(separator)
}

/**
 * The text as it can safely travel: lone surrogates become U+FFFD, control characters but tab and
 * line feed go, line ends are line feeds.
 */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
      .trim()
  )
}
