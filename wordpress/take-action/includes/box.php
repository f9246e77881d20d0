<?php
/**
 * The tag of the box: of block, shortcode and bare address alike.
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

/**
 * The box for what an author gave; where that cannot be, a word to those who write here, and for
 * readers a link or nothing.
 *
 * @param array<string, string> $given `case`, `url` and the tag's attributes, unchecked.
 */
function render_box( array $given ): string {
	$case = find_case( $given );
	if ( isset( $case['fault'] ) ) {
		return note_for_editors( array( $case['fault'] ) ) . ( isset( $case['link'] ) ? '<p>' . render_link( $case['link'] ) . '</p>' : '' );
	}
	list( $attributes, $faults ) = read_attributes( $given );
	$attributes += array_intersect_key( $case, array( 'lang' => '' ) );
	$link        = render_link( case_address( $case, $attributes['lang'] ?? null ) );
	if ( is_without_scripts() ) {
		return "<p>$link</p>";
	}
	enqueue_script( $case['origin'] );
	// On one line: what makes paragraphs of lines would put breaks into it.
	return '<take-action-box' . render_attributes( tag_attributes( $case, $attributes ) ) . ">$link</take-action-box>" . note_for_editors( $faults );
}

/**
 * @param array{origin: string, slug: string} $case
 * @param array<string, string>               $attributes
 * @return array<string, string>
 */
function tag_attributes( array $case, array $attributes ): array {
	$settings = settings();
	$tag      = array( 'case' => $case['slug'] );
	// Two scripts on a page: the first to arrive serves the boxes of both.
	if ( count( $settings['origins'] ) > 1 ) {
		$tag['api'] = $case['origin'];
	}
	$tag += $attributes + array_filter(
		array(
			'partner' => $settings['partner'],
			'theme'   => 'auto' === $settings['theme'] ? '' : $settings['theme'],
		)
	);
	$tag['style'] = 'display:block;min-height:340px' . ( $settings['accent'] ? ";--take-action-accent:{$settings['accent']}" : '' );
	return $tag;
}

/** @param array<string, string> $attributes */
function render_attributes( array $attributes ): string {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= 'open' === $name ? ' open' : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $written;
}

/**
 * The link that is all there is where scripts do not run. It names no case: an article keeps it for
 * good, and a title changes, and has a name in it that may have to go.
 */
function render_link( string $address ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( $address, array( 'https', 'http' ) ), esc_html__( 'Take action: write a letter', 'take-action' ) );
}

/** Feeds, and pages of the AMP plugin. */
function is_without_scripts(): bool {
	return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * What is wrong, to those alone who could put it right.
 *
 * @param string[] $faults
 */
function note_for_editors( array $faults ): string {
	if ( ! $faults || is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$text = implode( ' ', $faults ) . ' ' . __( '(Readers do not see this.)', 'take-action' );
	return '<p class="take-action-note" style="border:2px solid;padding:.5em 1em"><strong>Take Action:</strong> ' . esc_html( $text ) . '</p>';
}
