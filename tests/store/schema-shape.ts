import Database from 'better-sqlite3'

/** Tables with everything that a migration can get wrong, one sentence a fact, so that two shapes can be compared as lists. */
export type Shape = string[]

const TYPES: Readonly<Record<string, string>> = {
  Int: 'INTEGER', String: 'TEXT', Float: 'REAL', DateTime: 'DATETIME', Json: 'JSONB', Boolean: 'BOOLEAN', BigInt: 'BIGINT',
}

/** The shape that `schema.prisma` asks for. Reads the parts of Prisma's language that the schema uses. */
export function shapeOfSchema(schema: string): Shape {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  return models.flatMap(([, table = '', body = '']) => body.split('\n').flatMap((line) => shapeOfLine(table, line.trim(), body))).sort()
}

function shapeOfLine(table: string, line: string, body: string): Shape {
  if (line === '' || line.startsWith('//')) return []
  const block = /^@@(id|unique|index)\(\[(.*)\]\)$/.exec(line)
  if (block) return [`${table} ${block[1]} (${columnsOf(block[2] ?? '')})`]
  const field = /^(\w+)\s+(\w+)(\?|\[\])?\s*(.*)$/.exec(line)
  if (!field) throw new Error(`schema line not understood: ${line}`)
  const [, name = '', type = '', mark = '', attributes = ''] = field
  if (TYPES[type] === undefined) return shapeOfRelation(table, type, attributes, body)
  const key = [...(attributes.includes('@id') ? [`${table} id (${name})`] : []), ...(attributes.includes('@unique') ? [`${table} unique (${name})`] : [])]
  return [`${table}.${name} ${TYPES[type]} ${mark === '?' ? 'null' : 'not null'}${defaultOf(attributes)}`, ...key]
}

function columnsOf(list: string): string {
  return list.replaceAll('(sort: Desc)', ' desc')
}

function defaultOf(attributes: string): string {
  const value = /@default\((now\(\)|autoincrement\(\)|[^)]*)\)/.exec(attributes)?.[1]
  if (value === undefined || value === 'autoincrement()') return ''
  return ` default ${value === 'now()' ? 'CURRENT_TIMESTAMP' : value}`
}

function shapeOfRelation(table: string, target: string, attributes: string, body: string): Shape {
  const relation = /fields: \[(\w+)\], references: \[(\w+)\](?:, onDelete: (\w+))?/.exec(attributes)
  if (!relation) return []
  const [, column = '', key = '', given] = relation
  const optional = new RegExp(`^\\s*${column}\\s+\\w+\\?`, 'm').test(body)
  const onDelete = given ?? (optional ? 'SetNull' : 'Restrict')
  return [`${table}.${column} -> ${target}.${key} ${onDelete.replace('SetNull', 'Set Null').toUpperCase()}`]
}

/** The shape of a database as it is, without the tables of the search index, which Prisma does not know. */
export function shapeOfDatabase(file: string): Shape {
  const database = new Database(file, { readonly: true })
  const rows = <Row>(sql: string) => database.prepare<[], Row>(sql).all()
  try {
    return rows<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma_%' AND name NOT LIKE 'Search%'`,
    )
      .flatMap(({ name: table }) => {
        const columns = rows<{ name: string; type: string; notnull: number; dflt_value: string | null; pk: number }>(`PRAGMA table_info("${table}")`)
        const primary = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
        const indexes = rows<{ name: string; unique: number; origin: string }>(`PRAGMA index_list("${table}")`).filter(({ origin }) => origin === 'c')
        const foreign = rows<{ from: string; table: string; to: string; on_delete: string }>(`PRAGMA foreign_key_list("${table}")`)
        return [
          ...columns.map((column) => `${table}.${column.name} ${column.type} ${column.notnull ? 'not null' : 'null'}${column.dflt_value === null ? '' : ` default ${column.dflt_value}`}`),
          `${table} id (${primary.map(({ name }) => name).join(', ')})`,
          ...foreign.map((key) => `${table}.${key.from} -> ${key.table}.${key.to} ${key.on_delete}`),
          ...indexes.map((index) => {
            const parts = rows<{ name: string | null; desc: number; key: number }>(`PRAGMA index_xinfo("${index.name}")`).filter(({ key }) => key === 1)
            return `${table} ${index.unique ? 'unique' : 'index'} (${parts.map(({ name, desc }) => `${name}${desc ? ' desc' : ''}`).join(', ')})`
          }),
        ]
      })
      .sort()
  } finally {
    database.close()
  }
}
