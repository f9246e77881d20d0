import type { Table } from './tables.ts'

export const FR: Table = {}
