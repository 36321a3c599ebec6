import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // Absent while only generating the client, which needs no database.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
