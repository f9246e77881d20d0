export { type WithTakeActionOptions, withTakeAction } from './withTakeAction.ts'
