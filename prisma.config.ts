import path from 'node:path'
import { defineConfig } from 'prisma/config'

const root = import.meta.dirname

/*
 * Prisma's command line downloads a schema engine before it does anything, even `generate`, which has no use for it.
 * Naming a file that exists keeps it off the network. The engine's own verbs (`migrate dev`, `db push`) need a real
 * one: run them with PRISMA_SCHEMA_ENGINE_BINARY set to it. Migrations are applied by lib/store/migrate.ts.
 */
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'prisma/schema.prisma')

export default defineConfig({
  schema: path.join(root, 'prisma/schema.prisma'),
  migrations: { path: path.join(root, 'prisma/migrations') },
  datasource: { url: process.env.DATABASE_URL ?? `file:${path.join(root, 'data/jisr.db')}` },
})
