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
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_by\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_name\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_mark\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`last_edit_parts\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_name\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_at\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_mark\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_last_edit_parts\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`partner_id\` text(36) REFERENCES partners(id);`)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`ALTER TABLE \`take_action_settings\` ADD \`two_persons\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_take_action_settings_v\` ADD \`version_two_persons\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_approvals\`;`)
  await db.run(sql`DROP TABLE \`users_translates_into\`;`)
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
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_by\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_name\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_at\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_mark\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`last_edit_parts\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_by\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_name\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_at\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_mark\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_last_edit_parts\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`take_action_settings\` DROP COLUMN \`two_persons\`;`)
  await db.run(sql`ALTER TABLE \`_take_action_settings_v\` DROP COLUMN \`version_two_persons\`;`)
}
