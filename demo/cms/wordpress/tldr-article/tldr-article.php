<?php
/**
 * Plugin Name:       TL;DR Article
 * Description:       Offers readers a summary above and below each post, made of its own sentences in their own browser.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       tldr-article
 * Domain Path:       /languages
 *
 * @package tldr-article
 */

namespace TldrArticle;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const OPTION      = 'tldr_article';

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/front.php';

add_action( 'init', __NAMESPACE__ . '\load_words' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\add_attributes', 10, 2 );

if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
	add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
	add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_link' );
}

/** Translations that stand in the plugin's own folder. */
function load_words(): void {
	load_plugin_textdomain( 'tldr-article', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
