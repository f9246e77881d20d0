import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`partners\` ADD \`token\` text;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_token\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`token\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_token\`;`)
}
