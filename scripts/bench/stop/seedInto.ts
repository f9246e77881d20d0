/** Fills the empty database of the environment with the demonstration, in a process of its own. */
import { seed } from '../../demo/seed.ts'
import { readDemoSettings } from '../../demo/settings.ts'

const settings = readDemoSettings()
Object.assign(process.env, settings.environment)
console.info(JSON.stringify(await seed(settings)))
