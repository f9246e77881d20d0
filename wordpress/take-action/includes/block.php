<?php
/**
 * The block `take-action/box`. It is dynamic: an article keeps its attributes, never its HTML.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

function register_block(): void {
	$block = register_block_type( __DIR__ . '/../block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	if ( $block && $block->editor_script ) {
		$known = wp_json_encode( array( 'origins' => settings()['origins'] ), JSON_HEX_TAG );
		wp_add_inline_script( $block->editor_script, "window.takeActionSettings = $known", 'before' );
	}
}

/** @param array<string, mixed> $attributes */
function render_block( array $attributes ): string {
	$names = array(
		'case'       => 'case',
		'url'        => 'url',
		'lang'       => 'lang',
		'letterLang' => 'letter-lang',
		'country'    => 'country',
		'partner'    => 'partner',
		'theme'      => 'theme',
	);
	$given = array( 'open' => empty( $attributes['open'] ) ? '' : 'open' );
	foreach ( $names as $ours => $name ) {
		$given[ $name ] = text_of( $attributes, $ours );
	}
	$box = render_box( $given );
	return '' === $box || is_feed() ? $box : '<div ' . get_block_wrapper_attributes() . ">$box</div>";
}
