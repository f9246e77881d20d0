<?php
/**
 * Origins: `https://act.example.org`, without a path. A script is loaded from them, so that nothing
 * but what is plainly an origin passes.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

/**
 * The origin that an address begins with, in lower case and without a default port; null where it is
 * no web address, is not encrypted, or has a user's name in it.
 */
function origin_of( string $address ): ?string {
	$parts = wp_parse_url( trim( $address ) );
	if ( ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return null;
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$host   = strtolower( $parts['host'] ?? '' );
	if ( ! is_host( $host ) || ! ( 'https' === $scheme || ( 'http' === $scheme && is_this_machine( $host ) ) ) ) {
		return null;
	}
	$default = 'https' === $scheme ? 443 : 80;
	$port    = $parts['port'] ?? $default;
	return "$scheme://$host" . ( $port === $default ? '' : ":$port" );
}

/**
 * What is wrong with a line of the settings, in a sentence; null where it is an origin.
 */
function fault_of_origin( string $line ): ?string {
	$parts = wp_parse_url( $line );
	if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) ) {
		/* translators: %s: what was typed */
		return sprintf( __( '“%s” is no web address. Write it as https://act.example.org.', 'take-action' ), $line );
	}
	if ( 'https' !== strtolower( $parts['scheme'] ) && ! origin_of( $line ) ) {
		/* translators: %s: what was typed */
		return sprintf( __( '“%s” is not encrypted: the address of a CMS begins with https://.', 'take-action' ), $line );
	}
	if ( ! origin_of( $line ) ) {
		/* translators: %s: what was typed */
		return sprintf( __( '“%s” has something in it that no address of a CMS has. Write it as https://act.example.org, a name with other letters in its xn-- form.', 'take-action' ), $line );
	}
	if ( '' !== trim( $parts['path'] ?? '', '/' ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
		/* translators: 1: what was typed, 2: the same without a path */
		return sprintf( __( '“%1$s” is the address of a page. That of the CMS would be %2$s.', 'take-action' ), $line, origin_of( $line ) );
	}
	return null;
}

function is_host( string $host ): bool {
	return '[::1]' === $host || 1 === preg_match( '/^[a-z0-9-]+(\.[a-z0-9-]+)*$/D', $host );
}

/** Where a browser takes http for as safe as https: a demonstration can be tried out. */
function is_this_machine( string $host ): bool {
	return in_array( $host, array( 'localhost', '127.0.0.1', '[::1]' ), true );
}
