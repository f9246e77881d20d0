import type { Table } from './tables.ts'

export const PT: Table = {}
