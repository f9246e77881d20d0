import type { Table } from './tables.ts'

export const ES: Table = {}
