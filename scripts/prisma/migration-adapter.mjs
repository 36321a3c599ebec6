import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

const CATALOG_CHAR = 18
const TEXT = 25

/** Prisma's PostgreSQL adapter, made fit for migrations. */
export class MigrationAdapter extends PrismaPg {
  async connect() {
    return fit(await super.connect())
  }

  // The stock adapter drops the shadow database while its own pool still holds it.
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`
    const main = await this.connect()
    await main.executeScript(`CREATE DATABASE "${database}" TEMPLATE template0`)

    const shadow = await new MigrationAdapter({ ...this.config, database }, this.options).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      await main.dispose()
    }
    return shadow
  }
}

function fit(adapter) {
  // The stock adapter splits at every ';', which breaks $$ functions: send the script whole.
  adapter.executeScript = async (script) => {
    await adapter.client.query(script).catch((error) => adapter.onError(error))
  }

  // The engine reads catalog columns of type "char" (pg_constraint.contype), unknown to the adapter:
  // let it decode them as text and name their type afterwards.
  const { performIO, queryRaw } = adapter
  adapter.queryRaw = async (query) => {
    const columns = []
    const decoding = Object.create(adapter)
    decoding.performIO = async (sql) => {
      const result = await performIO.call(adapter, sql)
      for (const [column, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== CATALOG_CHAR) continue
        field.dataTypeID = TEXT
        columns.push(column)
      }
      return result
    }
    const answer = await queryRaw.call(decoding, query)
    for (const column of columns) answer.columnTypes[column] = ColumnTypeEnum.Character
    return answer
  }
  return adapter
}
