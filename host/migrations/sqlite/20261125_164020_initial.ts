import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`native_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_people_order_idx\` ON \`cases_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_people_parent_id_idx\` ON \`cases_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_people_locales\` (
  	\`name\` text,
  	\`pronouns\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_people_locales_locale_parent_id_unique\` ON \`cases_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_points_order_idx\` ON \`cases_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_points_parent_id_idx\` ON \`cases_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_points_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_points_locales_locale_parent_id_unique\` ON \`cases_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_targets_salutations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_targets_salutations_order_idx\` ON \`cases_targets_salutations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_targets_salutations_parent_id_idx\` ON \`cases_targets_salutations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_targets_suspended\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_targets_suspended_order_idx\` ON \`cases_targets_suspended\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_targets_suspended_parent_id_idx\` ON \`cases_targets_suspended\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_targets_suspended_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_targets_suspended\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_targets_suspended_locales_locale_parent_id_unique\` ON \`cases_targets_suspended_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target_id\` text(36),
  	\`role\` text DEFAULT 'primary',
  	FOREIGN KEY (\`target_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_targets_order_idx\` ON \`cases_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_targets_parent_id_idx\` ON \`cases_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_targets_target_idx\` ON \`cases_targets\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_preferred_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_preferred_languages_order_idx\` ON \`cases_preferred_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_preferred_languages_parent_idx\` ON \`cases_preferred_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_letters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`template_id\` text(36),
  	\`copied_from\` text,
  	\`subject\` text,
  	\`body\` text,
  	\`closing\` text,
  	\`short\` text,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`letter_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_letters_order_idx\` ON \`cases_letters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_letters_parent_id_idx\` ON \`cases_letters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_letters_template_idx\` ON \`cases_letters\` (\`template_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_letters_locales\` (
  	\`gloss\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_letters_locales_locale_parent_id_unique\` ON \`cases_letters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`own_language\` integer DEFAULT false,
  	\`deadline\` text,
  	\`previous_id\` text(36),
  	\`previous_elsewhere_url\` text,
  	\`previous_elsewhere_issued_on\` text,
  	\`stop_outcome\` text DEFAULT 'none',
  	\`reopened\` integer DEFAULT false,
  	\`reopened_at\` text,
  	\`first_published_at\` text,
  	\`last_published_at\` text,
  	\`withdrawn_at\` text,
  	\`source_name\` text,
  	\`source_text\` text,
  	\`source_hash\` text,
  	\`notice\` text DEFAULT 'first',
  	\`country\` text,
  	\`reference\` text,
  	\`index_number\` text,
  	\`issued_on\` text,
  	\`slug\` text,
  	\`show_sent\` integer DEFAULT false,
  	\`listed\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`previous_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_deadline_idx\` ON \`cases\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`cases_previous_idx\` ON \`cases\` (\`previous_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_first_published_at_idx\` ON \`cases\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_source_hash_idx\` ON \`cases\` (\`source_hash\`);`)
  await db.run(sql`CREATE INDEX \`cases_country_idx\` ON \`cases\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`cases_reference_idx\` ON \`cases\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_slug_idx\` ON \`cases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`cases_listed_idx\` ON \`cases\` (\`listed\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cases_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`safety_note\` text,
  	\`background\` text,
  	\`after_deadline\` text,
  	\`previous_elsewhere_title\` text,
  	\`stop_message\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_locales_locale_parent_id_unique\` ON \`cases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`targets_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_targets_id_idx\` ON \`cases_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`native_name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_people_order_idx\` ON \`_cases_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_people_parent_id_idx\` ON \`_cases_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_people_locales\` (
  	\`name\` text,
  	\`pronouns\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_version_people_locales_locale_parent_id_unique\` ON \`_cases_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_points_order_idx\` ON \`_cases_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_points_parent_id_idx\` ON \`_cases_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_points_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_version_points_locales_locale_parent_id_unique\` ON \`_cases_v_version_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_targets_salutations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_salutations_order_idx\` ON \`_cases_v_version_targets_salutations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_salutations_parent_id_idx\` ON \`_cases_v_version_targets_salutations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_targets_suspended\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_suspended_order_idx\` ON \`_cases_v_version_targets_suspended\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_suspended_parent_id_idx\` ON \`_cases_v_version_targets_suspended\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_targets_suspended_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_targets_suspended\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_version_targets_suspended_locales_locale_parent_id_\` ON \`_cases_v_version_targets_suspended_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`target_id\` text(36),
  	\`role\` text DEFAULT 'primary',
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_order_idx\` ON \`_cases_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_parent_id_idx\` ON \`_cases_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_targets_target_idx\` ON \`_cases_v_version_targets\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_preferred_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_preferred_languages_order_idx\` ON \`_cases_v_version_preferred_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_preferred_languages_parent_idx\` ON \`_cases_v_version_preferred_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_letters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lang\` text,
  	\`template_id\` text(36),
  	\`copied_from\` text,
  	\`subject\` text,
  	\`body\` text,
  	\`closing\` text,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`letter_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_letters_order_idx\` ON \`_cases_v_version_letters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_letters_parent_id_idx\` ON \`_cases_v_version_letters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_letters_template_idx\` ON \`_cases_v_version_letters\` (\`template_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_letters_locales\` (
  	\`gloss\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_version_letters_locales_locale_parent_id_unique\` ON \`_cases_v_version_letters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_own_language\` integer DEFAULT false,
  	\`version_deadline\` text,
  	\`version_previous_id\` text(36),
  	\`version_previous_elsewhere_url\` text,
  	\`version_previous_elsewhere_issued_on\` text,
  	\`version_stop_outcome\` text DEFAULT 'none',
  	\`version_reopened\` integer DEFAULT false,
  	\`version_reopened_at\` text,
  	\`version_first_published_at\` text,
  	\`version_last_published_at\` text,
  	\`version_withdrawn_at\` text,
  	\`version_source_name\` text,
  	\`version_source_text\` text,
  	\`version_source_hash\` text,
  	\`version_notice\` text DEFAULT 'first',
  	\`version_country\` text,
  	\`version_reference\` text,
  	\`version_index_number\` text,
  	\`version_issued_on\` text,
  	\`version_slug\` text,
  	\`version_show_sent\` integer DEFAULT false,
  	\`version_listed\` integer DEFAULT true,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_previous_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_parent_idx\` ON \`_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deadline_idx\` ON \`_cases_v\` (\`version_deadline\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_previous_idx\` ON \`_cases_v\` (\`version_previous_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_first_published_at_idx\` ON \`_cases_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_source_hash_idx\` ON \`_cases_v\` (\`version_source_hash\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_country_idx\` ON \`_cases_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_reference_idx\` ON \`_cases_v\` (\`version_reference\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_slug_idx\` ON \`_cases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_listed_idx\` ON \`_cases_v\` (\`version_listed\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deleted_at_idx\` ON \`_cases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_created_at_idx\` ON \`_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_updated_at_idx\` ON \`_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_snapshot_idx\` ON \`_cases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_published_locale_idx\` ON \`_cases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_safety_note\` text,
  	\`version_background\` text,
  	\`version_after_deadline\` text,
  	\`version_previous_elsewhere_title\` text,
  	\`version_stop_message\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_locales_locale_parent_id_unique\` ON \`_cases_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`targets_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_order_idx\` ON \`_cases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_parent_idx\` ON \`_cases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_path_idx\` ON \`_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_targets_id_idx\` ON \`_cases_v_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE TABLE \`letter_templates_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`letter_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`letter_templates_points_order_idx\` ON \`letter_templates_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`letter_templates_points_parent_id_idx\` ON \`letter_templates_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`letter_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`lang\` text,
  	\`subject\` text,
  	\`body\` text,
  	\`closing\` text,
  	\`short\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`letter_templates_lang_idx\` ON \`letter_templates\` (\`lang\`);`)
  await db.run(sql`CREATE INDEX \`letter_templates_updated_at_idx\` ON \`letter_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`letter_templates_created_at_idx\` ON \`letter_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`letter_templates_deleted_at_idx\` ON \`letter_templates\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`letter_templates__status_idx\` ON \`letter_templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_letter_templates_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_letter_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_points_order_idx\` ON \`_letter_templates_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_points_parent_id_idx\` ON \`_letter_templates_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_letter_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_lang\` text,
  	\`version_subject\` text,
  	\`version_body\` text,
  	\`version_closing\` text,
  	\`version_short\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`letter_templates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_parent_idx\` ON \`_letter_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_version_lang_idx\` ON \`_letter_templates_v\` (\`version_lang\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_version_updated_at_idx\` ON \`_letter_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_version_created_at_idx\` ON \`_letter_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_version_deleted_at_idx\` ON \`_letter_templates_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_version_version__status_idx\` ON \`_letter_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_created_at_idx\` ON \`_letter_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_updated_at_idx\` ON \`_letter_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_snapshot_idx\` ON \`_letter_templates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_published_locale_idx\` ON \`_letter_templates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_latest_idx\` ON \`_letter_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_letter_templates_v_autosave_idx\` ON \`_letter_templates_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`tallies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`channel\` text NOT NULL,
  	\`partner_id\` text(36),
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tallies_key_idx\` ON \`tallies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tallies_day_idx\` ON \`tallies\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`tallies_case_idx\` ON \`tallies\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`tallies_partner_idx\` ON \`tallies\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`tallies_updated_at_idx\` ON \`tallies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tallies_created_at_idx\` ON \`tallies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`targets_accredited_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_accredited_to_order_idx\` ON \`targets_accredited_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`targets_accredited_to_parent_idx\` ON \`targets_accredited_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets_salutations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`lang\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_salutations_order_idx\` ON \`targets_salutations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`targets_salutations_parent_id_idx\` ON \`targets_salutations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`handle\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_social_order_idx\` ON \`targets_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`targets_social_parent_id_idx\` ON \`targets_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'official' NOT NULL,
  	\`represents\` text,
  	\`seat\` text,
  	\`address\` text,
  	\`web_form\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_represents_idx\` ON \`targets\` (\`represents\`);`)
  await db.run(sql`CREATE INDEX \`targets_seat_idx\` ON \`targets\` (\`seat\`);`)
  await db.run(sql`CREATE INDEX \`targets_updated_at_idx\` ON \`targets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`targets_created_at_idx\` ON \`targets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`targets_deleted_at_idx\` ON \`targets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`targets_locales\` (
  	\`honorific\` text,
  	\`name\` text NOT NULL,
  	\`office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`targets_locales_locale_parent_id_unique\` ON \`targets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_texts_order_parent\` ON \`targets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`targets_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_rels_order_idx\` ON \`targets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`targets_rels_parent_idx\` ON \`targets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`targets_rels_path_idx\` ON \`targets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`targets_rels_targets_id_idx\` ON \`targets_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_version_accredited_to\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_version_accredited_to_order_idx\` ON \`_targets_v_version_accredited_to\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_accredited_to_parent_idx\` ON \`_targets_v_version_accredited_to\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_version_salutations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lang\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_version_salutations_order_idx\` ON \`_targets_v_version_salutations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_salutations_parent_id_idx\` ON \`_targets_v_version_salutations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`handle\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_version_social_order_idx\` ON \`_targets_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_social_parent_id_idx\` ON \`_targets_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'official' NOT NULL,
  	\`version_represents\` text,
  	\`version_seat\` text,
  	\`version_address\` text,
  	\`version_web_form\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_parent_idx\` ON \`_targets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_represents_idx\` ON \`_targets_v\` (\`version_represents\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_seat_idx\` ON \`_targets_v\` (\`version_seat\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_updated_at_idx\` ON \`_targets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_created_at_idx\` ON \`_targets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_deleted_at_idx\` ON \`_targets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_created_at_idx\` ON \`_targets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_updated_at_idx\` ON \`_targets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_locales\` (
  	\`version_honorific\` text,
  	\`version_name\` text NOT NULL,
  	\`version_office\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_targets_v_locales_locale_parent_id_unique\` ON \`_targets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_texts_order_parent\` ON \`_targets_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`targets_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_rels_order_idx\` ON \`_targets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_rels_parent_idx\` ON \`_targets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_rels_path_idx\` ON \`_targets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_rels_targets_id_idx\` ON \`_targets_v_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE TABLE \`offices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`country\` text NOT NULL,
  	\`email\` text,
  	\`url\` text,
  	\`phone\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_country_idx\` ON \`offices\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`offices_updated_at_idx\` ON \`offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_created_at_idx\` ON \`offices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_deleted_at_idx\` ON \`offices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`offices_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_locales_locale_parent_id_unique\` ON \`offices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_country\` text NOT NULL,
  	\`version_email\` text,
  	\`version_url\` text,
  	\`version_phone\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_parent_idx\` ON \`_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_country_idx\` ON \`_offices_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_updated_at_idx\` ON \`_offices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_created_at_idx\` ON \`_offices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_deleted_at_idx\` ON \`_offices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_created_at_idx\` ON \`_offices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_updated_at_idx\` ON \`_offices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_locales_locale_parent_id_unique\` ON \`_offices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_key_idx\` ON \`partners\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_key\` text NOT NULL,
  	\`version_url\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_parent_idx\` ON \`_partners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_key_idx\` ON \`_partners_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_updated_at_idx\` ON \`_partners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_created_at_idx\` ON \`_partners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_deleted_at_idx\` ON \`_partners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_created_at_idx\` ON \`_partners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_updated_at_idx\` ON \`_partners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
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
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cases_id\` text(36),
  	\`letter_templates_id\` text(36),
  	\`tallies_id\` text(36),
  	\`targets_id\` text(36),
  	\`offices_id\` text(36),
  	\`partners_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`letter_templates_id\`) REFERENCES \`letter_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tallies_id\`) REFERENCES \`tallies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_letter_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`letter_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tallies_id_idx\` ON \`payload_locked_documents_rels\` (\`tallies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_targets_id_idx\` ON \`payload_locked_documents_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`take_action_settings_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`take_action_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`take_action_settings_words_order_idx\` ON \`take_action_settings_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`take_action_settings_words_parent_id_idx\` ON \`take_action_settings_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`take_action_settings_words_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`take_action_settings_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`take_action_settings_words_locales_locale_parent_id_unique\` ON \`take_action_settings_words_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`take_action_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_url\` text,
  	\`organisation_privacy_url\` text,
  	\`time_zone\` text DEFAULT 'UTC',
  	\`accent\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`take_action_settings_locales\` (
  	\`organisation_name\` text,
  	\`safety_note\` text,
  	\`after_deadline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`take_action_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`take_action_settings_locales_locale_parent_id_unique\` ON \`take_action_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_take_action_settings_v_version_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_take_action_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_take_action_settings_v_version_words_order_idx\` ON \`_take_action_settings_v_version_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_take_action_settings_v_version_words_parent_id_idx\` ON \`_take_action_settings_v_version_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_take_action_settings_v_version_words_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_take_action_settings_v_version_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_take_action_settings_v_version_words_locales_locale_parent_\` ON \`_take_action_settings_v_version_words_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_take_action_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_organisation_url\` text,
  	\`version_organisation_privacy_url\` text,
  	\`version_time_zone\` text DEFAULT 'UTC',
  	\`version_accent\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_take_action_settings_v_created_at_idx\` ON \`_take_action_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_take_action_settings_v_updated_at_idx\` ON \`_take_action_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_take_action_settings_v_locales\` (
  	\`version_organisation_name\` text,
  	\`version_safety_note\` text,
  	\`version_after_deadline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_take_action_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_take_action_settings_v_locales_locale_parent_id_unique\` ON \`_take_action_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases_people\`;`)
  await db.run(sql`DROP TABLE \`cases_people_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_points\`;`)
  await db.run(sql`DROP TABLE \`cases_points_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_targets_salutations\`;`)
  await db.run(sql`DROP TABLE \`cases_targets_suspended\`;`)
  await db.run(sql`DROP TABLE \`cases_targets_suspended_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_targets\`;`)
  await db.run(sql`DROP TABLE \`cases_preferred_languages\`;`)
  await db.run(sql`DROP TABLE \`cases_letters\`;`)
  await db.run(sql`DROP TABLE \`cases_letters_locales\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_targets_salutations\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_targets_suspended\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_targets_suspended_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_preferred_languages\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_letters\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_letters_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`letter_templates_points\`;`)
  await db.run(sql`DROP TABLE \`letter_templates\`;`)
  await db.run(sql`DROP TABLE \`_letter_templates_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_letter_templates_v\`;`)
  await db.run(sql`DROP TABLE \`tallies\`;`)
  await db.run(sql`DROP TABLE \`targets_accredited_to\`;`)
  await db.run(sql`DROP TABLE \`targets_salutations\`;`)
  await db.run(sql`DROP TABLE \`targets_social\`;`)
  await db.run(sql`DROP TABLE \`targets\`;`)
  await db.run(sql`DROP TABLE \`targets_locales\`;`)
  await db.run(sql`DROP TABLE \`targets_texts\`;`)
  await db.run(sql`DROP TABLE \`targets_rels\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_version_accredited_to\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_version_salutations\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_targets_v\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`offices\`;`)
  await db.run(sql`DROP TABLE \`offices_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`_partners_v\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`take_action_settings_words\`;`)
  await db.run(sql`DROP TABLE \`take_action_settings_words_locales\`;`)
  await db.run(sql`DROP TABLE \`take_action_settings\`;`)
  await db.run(sql`DROP TABLE \`take_action_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_take_action_settings_v_version_words\`;`)
  await db.run(sql`DROP TABLE \`_take_action_settings_v_version_words_locales\`;`)
  await db.run(sql`DROP TABLE \`_take_action_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_take_action_settings_v_locales\`;`)
}
