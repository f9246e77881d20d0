/** What a case is called in a list. */
export interface CaseName {
  id: string
  title?: string
  reference?: string
  country?: string
}

/** The fields that it takes. */
export const NAMING = { title: true, reference: true, country: true } as const

type Doc = { id: string | number } & Partial<
  Record<'title' | 'reference' | 'country', string | null>
>

export function caseName({ id, title, reference, country }: Doc): CaseName {
  return {
    id: String(id),
    ...(title && { title }),
    ...(reference && { reference }),
    ...(country && { country }),
  }
}
