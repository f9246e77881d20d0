<?php
/**
 * The script of the box, from the CMS that the case is on, once a page.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'take-action-box';

function enqueue_script( string $origin ): void {
	$loading = array(
		'strategy'  => 'async',
		'in_footer' => true,
	);
	// Its own address says its version; WordPress before 6.3 takes the array for “in the footer”.
	wp_enqueue_script( HANDLE . '-' . md5( $origin ), "$origin/embed/v1.js", array(), null, $loading ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
}

/** Marks the script `async` where WordPress, before 6.3, knows no strategies. */
function load_async( string $tag, string $handle ): string {
	if ( 0 !== strpos( $handle, HANDLE . '-' ) || false !== strpos( $tag, ' async' ) ) {
		return $tag;
	}
	return str_replace( ' src=', ' async src=', $tag );
}
