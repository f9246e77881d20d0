import { build } from '../../scripts/demo/build.ts'

/** The box and the CMS, built once for all tests here, and not at all where no source has changed. */
export default build
