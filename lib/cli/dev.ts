import { openStore } from './open-store'
import { runCommand } from './run-command'
import { endTogether, nodeTool, succeeds } from './run-tool'

/** `npm run dev`: Next's development server on the store as it is. */
await runCommand(async () => {
  openStore()
  const server = nodeTool('next/dist/bin/next', ['dev', '--port', process.env.PORT || '3000'])
  endTogether(server)
  return succeeds(server)
})
