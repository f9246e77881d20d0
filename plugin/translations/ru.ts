import type { Table } from './tables.ts'

export const RU: Table = {}
