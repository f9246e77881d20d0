export type { Role, RoleOf, SignedIn } from '../collections/index.ts'
export type * from '../core/contract.ts'
export type { CollectionOverride, TakeActionOptions } from './options.ts'
export { takeAction } from './takeAction.ts'
