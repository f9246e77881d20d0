import type { Table } from './tables.ts'

export const DE: Table = {}
