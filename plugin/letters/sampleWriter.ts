import { inWords } from '../../core/inWords.ts'
import type { Writer } from '../../core/letter/text.ts'

/** Invented, of a usual length, in the scripts in which a letter costs another number of characters. */
const SAMPLES: Record<string, [name: string, town: string]> = {
  Latn: ['Maria Musterfrau', 'Neustadt'],
  Cyrl: ['Мария Иванова', 'Новгород'],
  Arab: ['مريم الأحمد', 'المدينة'],
  Grek: ['Μαρία Παπαδοπούλου', 'Νεάπολη'],
  Hebr: ['מרים כהן', 'העיר'],
  Hans: ['王小明', '新城'],
  Hant: ['王小明', '新城'],
  Jpan: ['山田花子', '新町'],
  Kore: ['김민지', '신도시'],
}

/** Somebody who signs with everything that a reader may say of themselves, in the letter's script. */
export function sampleWriter(lang: string): Writer {
  const [name, town] = SAMPLES[scriptOf(lang)] ?? (SAMPLES.Latn as [string, string])
  return { name, town, country: inWords('DE', lang) }
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? ''
  } catch {
    return ''
  }
}
