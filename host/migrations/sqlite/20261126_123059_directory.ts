import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`directory_exports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`format\` text DEFAULT 'csv' NOT NULL,
  	\`sort\` text,
  	\`sort_order\` text,
  	\`collection_slug\` text DEFAULT 'targets' NOT NULL,
  	\`where\` text DEFAULT '{}',
  	\`delimiter\` text DEFAULT 'comma',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`directory_exports_updated_at_idx\` ON \`directory_exports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directory_exports_created_at_idx\` ON \`directory_exports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`directory_exports_filename_idx\` ON \`directory_exports\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`directory_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection_slug\` text DEFAULT 'targets' NOT NULL,
  	\`import_mode\` text DEFAULT 'upsert',
  	\`match_field\` text DEFAULT 'id',
  	\`status\` text DEFAULT 'pending',
  	\`summary_imported\` numeric,
  	\`summary_updated\` numeric,
  	\`summary_total\` numeric,
  	\`summary_issues\` numeric,
  	\`summary_issue_details\` text,
  	\`imported_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`directory_imports_updated_at_idx\` ON \`directory_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directory_imports_created_at_idx\` ON \`directory_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`directory_imports_filename_idx\` ON \`directory_imports\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`checked_by\` text;`)
  await db.run(sql`ALTER TABLE \`targets\` ADD \`saved_by\` text;`)
  await db.run(sql`CREATE INDEX \`targets_checked_on_idx\` ON \`targets\` (\`checked_on\`);`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_checked_by\` text;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_checked_on_idx\` ON \`_targets_v\` (\`version_checked_on\`);`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`checked_by\` text;`)
  await db.run(sql`ALTER TABLE \`offices\` ADD \`saved_by\` text;`)
  await db.run(sql`CREATE INDEX \`offices_checked_on_idx\` ON \`offices\` (\`checked_on\`);`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_checked_by\` text;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_checked_on_idx\` ON \`_offices_v\` (\`version_checked_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`directory_exports\`;`)
  await db.run(sql`DROP TABLE \`directory_imports\`;`)
  await db.run(sql`DROP INDEX \`targets_checked_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`checked_on\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`checked_by\`;`)
  await db.run(sql`ALTER TABLE \`targets\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`DROP INDEX \`_targets_v_version_version_checked_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_checked_by\`;`)
  await db.run(sql`ALTER TABLE \`_targets_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`DROP INDEX \`offices_checked_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`checked_on\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`checked_by\`;`)
  await db.run(sql`ALTER TABLE \`offices\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`DROP INDEX \`_offices_v_version_version_checked_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_checked_by\`;`)
  await db.run(sql`ALTER TABLE \`_offices_v\` DROP COLUMN \`version_saved_by\`;`)
}
