<?php
/**
 * What the tests play: that a CMS on this machine is one on the internet, and that the AMP plugin is
 * there and asked for.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		return array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);

function amp_is_request(): bool {
	return isset( $_GET['amp'] ); // phpcs:ignore WordPress.Security.NonceVerification
}
