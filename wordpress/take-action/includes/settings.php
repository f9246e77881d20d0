<?php
/**
 * What an administrator has set: which CMS a box may come from, and how boxes look where an article
 * does not say otherwise. One option, read with the same care as it is written.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

const OPTION = 'take_action';

/**
 * The settings as they hold.
 *
 * @return array{origins: string[], partner: string, theme: string, accent: string}
 */
function settings(): array {
	$kept    = get_option( OPTION );
	$kept    = is_array( $kept ) ? $kept : array();
	$origins = array_map( __NAMESPACE__ . '\origin_of', array_filter( (array) ( $kept['origins'] ?? array() ), 'is_string' ) );
	return array(
		'origins' => array_values( array_unique( array_filter( $origins ) ) ),
		'partner' => read_attribute( 'partner', text_of( $kept, 'partner' ) ) ?? '',
		'theme'   => read_attribute( 'theme', text_of( $kept, 'theme' ) ) ?? 'auto',
		'accent'  => sanitize_hex_color( text_of( $kept, 'accent' ) ) ?? '',
	);
}

/**
 * Reads the form of the settings page. What is wrong is said, and what held before it holds on.
 *
 * @param mixed $given
 * @return array{origins: string[], partner: string, theme: string, accent: string}
 */
function sanitise_settings( $given ): array {
	$given    = is_array( $given ) ? $given : array();
	$settings = settings();
	if ( isset( $given['origins'] ) && may_choose_origins() ) {
		$settings['origins'] = sanitise_origins( $given['origins'], $settings['origins'] );
	}
	$settings['theme'] = read_attribute( 'theme', text_of( $given, 'theme' ) ) ?? 'auto';

	$partner = trim( text_of( $given, 'partner' ) );
	if ( '' === $partner || is_slug( $partner ) ) {
		$settings['partner'] = $partner;
	} else {
		/* translators: %s: what was typed */
		refuse( 'partner', sprintf( __( '“%s” is no partner key: small letters, digits and hyphens, as the CMS shows it.', 'take-action' ), $partner ) );
	}

	$accent = trim( text_of( $given, 'accent' ) );
	if ( '' === $accent || sanitize_hex_color( $accent ) ) {
		$settings['accent'] = $accent;
	} else {
		/* translators: %s: what was typed */
		refuse( 'accent', sprintf( __( '“%s” is no colour. Write it as #c22a1e.', 'take-action' ), $accent ) );
	}
	return $settings;
}

/**
 * Reads addresses of CMSs: one a line, or a list of them.
 *
 * @param mixed    $given
 * @param string[] $before What holds on where one of them is wrong.
 * @return string[]
 */
function sanitise_origins( $given, array $before ): array {
	$lines   = is_array( $given ) ? array_filter( $given, 'is_string' ) : preg_split( '/\s+/', is_string( $given ) ? $given : '' );
	$lines   = array_filter( array_map( 'sanitize_text_field', $lines ), 'strlen' );
	$faults  = array_filter( array_map( __NAMESPACE__ . '\fault_of_origin', $lines ) );
	$origins = array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\origin_of', $lines ) ) ) );
	if ( ! $faults ) {
		return $origins;
	}
	foreach ( $faults as $fault ) {
		refuse( 'origins', $fault );
	}
	return $before;
}

/**
 * Whoever chooses the CMS chooses whose script runs on every page. In a network of sites only its own
 * administrators may do that, as with plugins.
 */
function may_choose_origins(): bool {
	return ! is_multisite() || current_user_can( 'manage_network_options' );
}

function refuse( string $field, string $message ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, "take-action-$field-" . md5( $message ), $message );
	}
}

/** @param array<string, mixed> $values */
function text_of( array $values, string $name ): string {
	return isset( $values[ $name ] ) && is_string( $values[ $name ] ) ? $values[ $name ] : '';
}
