import { openStore } from './open-store'
import { say } from './print'
import { relinkStore } from './relink-store'
import { runCommand } from './run-command'
import { refreshPages } from './running-server'

/** `npm run relink`: annotates and links everything again from the raw texts; verdicts are applied last. */
await runCommand(async () => {
  openStore()
  const { articles, failed, events } = await relinkStore()
  say(`${articles} articles annotated again, ${failed} could not be; ${events} events`)
  if (await refreshPages()) say('The running server was told to refresh its pages.')
  return failed === 0
})
