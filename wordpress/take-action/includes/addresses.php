<?php
/**
 * A case's address on a line of its own. The box is made here, without a question to the CMS: what
 * WordPress asks for it keeps for good, and shows in a sandbox in which no letter can be sent.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

function register_addresses(): void {
	foreach ( settings()['origins'] as $origin ) {
		$pattern = '~^' . preg_quote( $origin, '~' ) . '/act/[a-z0-9]+(?:-[a-z0-9]+)*/?(?:[?#].*)?$~';
		wp_embed_register_handler( HANDLE . '-' . md5( $origin ), $pattern, __NAMESPACE__ . '\render_address' );
		// For whatever asks WordPress for an oEmbed answer instead, such as the preview in the editor.
		wp_oembed_add_provider( "$origin/act/*", "$origin/api/take-action/v1/oembed" );
	}
}

/** @param string[] $matches The whole address first. */
function render_address( array $matches ): string {
	return render_box( array( 'url' => $matches[0] ) );
}
