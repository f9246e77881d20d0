<?php
/**
 * Installs the WordPress in a folder, with an admin, an editor and a contributor whose passwords are
 * their names. Prints its version and the users' application passwords.
 */

define( 'WP_INSTALLING', true );
$folder = $argv[1];
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'News', 'admin', 'admin@example.org', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'editor', 'user_email' => 'editor@example.org', 'role' => 'editor' ) );
wp_insert_user( array( 'user_login' => 'contributor', 'user_pass' => 'contributor', 'user_email' => 'contributor@example.org', 'role' => 'contributor' ) );

$fault = activate_plugin( 'take-action/take-action.php' );
if ( is_wp_error( $fault ) ) {
	fwrite( STDERR, $fault->get_error_message() );
	exit( 1 );
}

$keys = array();
foreach ( array( 'admin', 'editor', 'contributor' ) as $name ) {
	$user          = get_user_by( 'login', $name );
	$keys[ $name ] = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'tests' ) )[0];
	update_user_meta( $user->ID, 'show_welcome_panel', 0 );
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'keys' => $keys ) );
