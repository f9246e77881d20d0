import type { Table } from './tables.ts'

export const AR: Table = {}
