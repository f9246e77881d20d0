<?php
/**
 * Plugin Name:       Take Action
 * Description:       Puts urgent actions into your articles: readers write letters for people whose lives and liberty are at risk. A block, a shortcode, or just the address of a case on a line of its own.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Take Action
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       take-action
 */

namespace TakeAction;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/origins.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/cases.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/box.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/settings-page.php';

add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_addresses' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\load_async', 10, 2 );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_settings_link' );
