import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`tallies_day_idx\`;`)
  await db.run(sql`CREATE INDEX \`day_channel_count_idx\` ON \`tallies\` (\`day\`,\`channel\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`case_day_channel_count_idx\` ON \`tallies\` (\`case_id\`,\`day\`,\`channel\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`partner_day_channel_count_idx\` ON \`tallies\` (\`partner_id\`,\`day\`,\`channel\`,\`count\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`day_channel_count_idx\`;`)
  await db.run(sql`DROP INDEX \`case_day_channel_count_idx\`;`)
  await db.run(sql`DROP INDEX \`partner_day_channel_count_idx\`;`)
  await db.run(sql`CREATE INDEX \`tallies_day_idx\` ON \`tallies\` (\`day\`);`)
}
