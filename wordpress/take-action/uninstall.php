<?php
/**
 * Takes the plugin's one option away. Articles keep their addresses, which then are plain links again.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $take_action_site ) {
		delete_blog_option( $take_action_site, 'take_action' );
	}
} else {
	delete_option( 'take_action' );
}
