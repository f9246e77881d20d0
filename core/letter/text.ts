import type { Letter, Target } from '../contract.ts'
import { byLanguage } from '../languages.ts'
import { type Fill, plainText } from '../richText.ts'
import { LONE_SURROGATES } from './links.ts'

/** What a reader may say of themselves; every part is optional and never leaves the page but in the letter. */
export interface Writer {
  name?: string
  town?: string
  country?: string
}

/** A letter's body for one target as plain text, its placeholders filled in. */
export function bodyText({ body, lang }: Letter, target: Target, writer: Writer = {}): string {
  return tidy(plainText(body, fillFor(target, lang, writer)))
}

/** What placeholders become in a language for a target and a writer. */
export function fillFor(target: Target, lang: string, writer: Writer): Fill {
  const called = byLanguage(target.names ?? {}, lang) ?? target
  return (name) => {
    switch (name) {
      case 'target':
        return fullName(called)
      case 'office':
        return called.office
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
  const { salutation, body, closing, writer } = parts
  return tidy(join('\n\n', salutation, body, ending(closing, writer)))
}

/** Closing, name and place, line by line. */
export function ending(closing?: string, { name, town, country }: Writer = {}): string {
  return join('\n', closing, name, join(', ', town, country))
}

/** `Mr Erlan Idrissov`: the target's name with its honorific. */
export function fullName(target: Pick<Target, 'name' | 'honorific'>): string {
  return join(' ', target.honorific, target.name)
}

/** Parts that are not empty; blanks around them, as keyboards leave behind a word, make no gap. */
export function join(separator: string, ...parts: (string | undefined)[]): string {
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
      .replace(LONE_SURROGATES, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
      .trim()
  )
}
