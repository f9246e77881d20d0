import type { RawCase } from '../publishing/raw.ts'
import type { Names } from './isNamed.ts'

/** What the people of a case are called in any of its languages, and in their own script. */
export function namesOf({ people }: Pick<RawCase, 'people'>): Names[] {
  return (people ?? []).map(({ name, nativeName }) =>
    [...(name && typeof name === 'object' ? Object.values(name) : [name]), nativeName].filter(
      (one): one is string => typeof one === 'string' && one !== '',
    ),
  )
}
