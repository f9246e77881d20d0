<?php
/**
 * Which case an author means, and on which CMS. Nothing is asked of the CMS for that: the box asks
 * itself, so that a page never waits, and no cache of WordPress outlives a stop.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

/**
 * The case that an author's values name.
 *
 * @param array<string, string> $given `case`, a slug or the case's address; `url`, that address or the CMS's.
 * @return array{origin?: string, slug?: string, lang?: string, fault?: string, link?: string}
 *         Origin and slug, or else what is wrong, and an address that readers can still be led to.
 */
function find_case( array $given ): array {
	$case    = trim( $given['case'] ?? '' );
	$url     = trim( $given['url'] ?? '' );
	$origins = settings()['origins'];
	if ( preg_match( '#^https?://#i', $case ) ) {
		list( $case, $url ) = array( '', $case );
	}
	$page = '' === $url ? array() : read_case_address( $url );
	$slug = '' === $case ? ( $page['slug'] ?? '' ) : $case;

	if ( '' === $slug ) {
		return array( 'fault' => __( 'Which case? Give its slug, or its address, such as https://act.example.org/act/ua-24-22-kazakhstan.', 'take-action' ) );
	}
	if ( ! is_slug( $slug ) ) {
		/* translators: %s: what was given */
		return array( 'fault' => sprintf( __( '“%s” is no slug of a case: small letters, digits and hyphens, as in the case’s address after /act/.', 'take-action' ), $slug ) );
	}
	$origin = '' === $url ? ( $origins[0] ?? null ) : ( $page['origin'] ?? null );
	if ( null === $origin ) {
		return array( 'fault' => '' === $url ? without_cms() : not_allowed( $url ) );
	}
	if ( ! in_array( $origin, $origins, true ) ) {
		return array(
			'fault' => not_allowed( $origin ),
			'link'  => "$origin/act/$slug",
		);
	}
	return array_filter( array( 'origin' => $origin, 'slug' => $slug, 'lang' => $page['lang'] ?? null ) );
}

/**
 * What stands in an address: always the origin, and where it is a case's page the slug and language.
 *
 * @return array{origin?: string, slug?: string, lang?: string}
 */
function read_case_address( string $url ): array {
	$url = str_replace( '&amp;', '&', $url );
	if ( ! preg_match( '~^(?:/act/(?<slug>[^/]+))?/?$~D', wp_parse_url( $url, PHP_URL_PATH ) ?? '', $path ) ) {
		return array();
	}
	wp_parse_str( wp_parse_url( $url, PHP_URL_QUERY ) ?? '', $query );
	$lang = is_string( $query['lang'] ?? null ) ? read_language( $query['lang'] ) : null;
	return array_filter( array( 'origin' => origin_of( $url ), 'slug' => $path['slug'] ?? null, 'lang' => $lang ) );
}

/** @param array{origin: string, slug: string} $case */
function case_address( array $case, ?string $lang ): string {
	$address = "{$case['origin']}/act/{$case['slug']}";
	return $lang ? "$address?lang=" . rawurlencode( $lang ) : $address;
}

function without_cms(): string {
	return __( 'No CMS is set yet. An administrator does that in Settings → Take Action.', 'take-action' );
}

function not_allowed( string $address ): string {
	/* translators: %s: an address */
	return sprintf( __( 'Boxes from “%s” are not allowed here. An administrator can add it in Settings → Take Action.', 'take-action' ), $address );
}
