<?php
/**
 * `[take-action case="ua-24-22-kazakhstan" lang="de"]`
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

function register_shortcode(): void {
	add_shortcode( 'take-action', __NAMESPACE__ . '\render_shortcode' );
}

/** @param array<int|string, string>|string $given Names are in lower case; without any, WordPress gives a text. */
function render_shortcode( $given ): string {
	$given = is_array( $given ) ? array_map( 'strval', $given ) : array();
	// An attribute without a value comes as a value without a name.
	if ( in_array( 'open', array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true ) || '' === ( $given['open'] ?? null ) ) {
		$given['open'] = 'open';
	}
	return render_box( $given );
}
