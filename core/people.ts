import type { Person } from './contract.ts'

/** `Dana Omarova (Дана Омарова) and four others, unnamed`: all people of a case in one phrase. */
export function peopleInWords(people: readonly Person[], lang: string): string {
  const names = people.map(({ name, nativeName }) =>
    nativeName && nativeName !== name ? `${name} (${nativeName})` : name,
  )
  return names[1] ? new Intl.ListFormat(lang).format(names) : (names[0] ?? '')
}
