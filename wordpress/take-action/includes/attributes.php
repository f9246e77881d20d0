<?php
/**
 * The attributes of the box beside its case. They are all that passes from an article to the page, and
 * each only as what it is to be: wrong ones are left out.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

/**
 * Each attribute of the tag as the contract has it; null where the value is none of its kind.
 */
function read_attribute( string $name, string $value ): ?string {
	$value = trim( $value );
	switch ( $name ) {
		case 'lang':
		case 'letter-lang':
			return read_language( $value );
		case 'country':
			return preg_match( '/^[a-z]{2}$/iD', $value ) ? strtoupper( $value ) : null;
		case 'partner':
			return is_slug( $value ) ? $value : null;
		case 'theme':
			return in_array( $value, array( 'auto', 'light', 'dark' ), true ) ? $value : null;
		case 'open':
			return in_array( $value, array( '', '1', 'true', 'open' ), true ) ? '' : null;
		default:
			return null;
	}
}

/**
 * Reads what an author gave.
 *
 * @param array<string, string> $given By the names of the tag; an empty text counts as not given.
 * @return array{0: array<string, string>, 1: string[]} The attributes, and what is wrong with the others.
 */
function read_attributes( array $given ): array {
	$attributes = array();
	$faults     = array();
	foreach ( array( 'lang', 'letter-lang', 'country', 'partner', 'theme', 'open' ) as $name ) {
		$value = $given[ $name ] ?? '';
		if ( '' === $value || ( 'open' === $name && in_array( $value, array( '0', 'false' ), true ) ) ) {
			continue;
		}
		$read = read_attribute( $name, $value );
		if ( null === $read ) {
			/* translators: 1: name of an attribute, 2: its value */
			$faults[] = sprintf( __( '“%2$s” is no value for “%1$s” and was left out.', 'take-action' ), $name, $value );
		} else {
			$attributes[ $name ] = $read;
		}
	}
	return array( $attributes, $faults );
}

/** A language by its BCP 47 tag, `en_US` taken for `en-US`. */
function read_language( string $value ): ?string {
	$tag = str_replace( '_', '-', $value );
	return preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/iD', $tag ) ? $tag : null;
}

/** True for what the CMS takes as a slug, of a case or of a partner. */
function is_slug( string $text ): bool {
	return strlen( $text ) <= 100 && 1 === preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/D', $text );
}
