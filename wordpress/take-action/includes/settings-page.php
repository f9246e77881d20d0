<?php
/**
 * Settings → Take Action.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

const PAGE = 'take-action';

function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitise_settings',
		)
	);
	add_settings_section( 'boxes', '', '__return_empty_string', PAGE );
	foreach ( settings_fields_shown() as $name => $title ) {
		$args = array( 'label_for' => "take-action-$name" );
		add_settings_field( $name, $title, __NAMESPACE__ . "\\show_$name", PAGE, 'boxes', $args );
	}
}

/** @return array<string, string> */
function settings_fields_shown(): array {
	return array(
		'origins' => __( 'Addresses of the CMS', 'take-action' ),
		'partner' => __( 'Partner key', 'take-action' ),
		'theme'   => __( 'Theme', 'take-action' ),
		'accent'  => __( 'Colour', 'take-action' ),
	);
}

function add_settings_page(): void {
	add_options_page( 'Take Action', 'Take Action', 'manage_options', PAGE, __NAMESPACE__ . '\show_settings_page' );
}

/**
 * @param string[] $links
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'take-action' ) ) );
	return $links;
}

function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Take Action</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

function show_origins(): void {
	printf(
		'<textarea id="take-action-origins" name="%s[origins]" rows="3" cols="50" class="code" placeholder="https://act.example.org" aria-describedby="take-action-origins-help"%s>%s</textarea>',
		esc_attr( OPTION ),
		may_choose_origins() ? '' : ' readonly',
		esc_textarea( implode( "\n", settings()['origins'] ) )
	);
	show_help( 'origins', __( 'One a line, the usual one first. Boxes come from here alone; their script runs on your pages, so name only a CMS that you trust.', 'take-action' ) );
}

function show_partner(): void {
	printf( '<input type="text" id="take-action-partner" name="%s[partner]" value="%s" class="regular-text code" aria-describedby="take-action-partner-help">', esc_attr( OPTION ), esc_attr( settings()['partner'] ) );
	show_help( 'partner', __( 'By which the CMS counts the letters that your readers sent. It may be empty.', 'take-action' ) );
}

function show_theme(): void {
	$themes = array(
		'auto'  => __( 'As the page around it', 'take-action' ),
		'light' => __( 'Light', 'take-action' ),
		'dark'  => __( 'Dark', 'take-action' ),
	);
	printf( '<select id="take-action-theme" name="%s[theme]">', esc_attr( OPTION ) );
	foreach ( $themes as $theme => $title ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $theme ), selected( settings()['theme'], $theme, false ), esc_html( $title ) );
	}
	echo '</select>';
}

function show_accent(): void {
	printf( '<input type="text" id="take-action-accent" name="%s[accent]" value="%s" class="code" placeholder="#c22a1e" aria-describedby="take-action-accent-help">', esc_attr( OPTION ), esc_attr( settings()['accent'] ) );
	show_help( 'accent', __( 'Of the button, such as #c22a1e. Empty: the box’s own.', 'take-action' ) );
}

function show_help( string $field, string $text ): void {
	printf( '<p class="description" id="%s">%s</p>', esc_attr( "take-action-$field-help" ), esc_html( $text ) );
}
