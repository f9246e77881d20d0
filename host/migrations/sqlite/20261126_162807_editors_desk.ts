import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`case_approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case\` text NOT NULL,
  	\`mark\` text,
  	\`by\` text NOT NULL,
  	\`name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`case_approvals_case_idx\` ON \`case_approvals\` (\`case\`);`)
  await db.run(sql`CREATE INDEX \`case_approvals_updated_at_idx\` ON \`case_approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_approvals_created_at_idx\` ON \`case_approvals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_translates_into\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_translates_into_order_idx\` ON \`users_translates_into\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_translates_into_parent_idx\` ON \`users_translates_into\` (\`parent_id\`);`)
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
  await db.run(sql`DROP INDEX \`tallies_day_idx\`;`)
  await db.run(sql`CREATE INDEX \`day_channel_count_idx\` ON \`tallies\` (\`day\`,\`channel\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`case_day_channel_count_idx\` ON \`tallies\` (\`case_id\`,\`day\`,\`channel\`,\`count\`);`)
  await db.run(sql`CREATE INDEX \`partner_day_channel_count_idx\` ON \`tallies\` (\`partner_id\`,\`day\`,\`channel\`,\`count\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`source_notes\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_by\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_name\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_mark\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_parts\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_source_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_name\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_at\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_mark\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_parts\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_saved_by\` text;`)
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
  await db.run(sql`ALTER TABLE \`users\` ADD \`partner_id\` text(36) REFERENCES partners(id);`)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`ALTER TABLE \`take_action_settings\` ADD \`two_persons\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_take_action_settings_v\` ADD \`version_two_persons\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_approvals\`;`)
  await db.run(sql`DROP TABLE \`users_translates_into\`;`)
  await db.run(sql`DROP TABLE \`directory_exports\`;`)
  await db.run(sql`DROP TABLE \`directory_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`DROP INDEX \`day_channel_count_idx\`;`)
  await db.run(sql`DROP INDEX \`case_day_channel_count_idx\`;`)
  await db.run(sql`DROP INDEX \`partner_day_channel_count_idx\`;`)
  await db.run(sql`CREATE INDEX \`tallies_day_idx\` ON \`tallies\` (\`day\`);`)
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
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`source_notes\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_by\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_name\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_at\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_mark\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_parts\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_source_notes\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_by\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_name\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_at\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_mark\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_parts\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`take_action_settings\` DROP COLUMN \`two_persons\`;`)
  await db.run(sql`ALTER TABLE \`_take_action_settings_v\` DROP COLUMN \`version_two_persons\`;`)
}
