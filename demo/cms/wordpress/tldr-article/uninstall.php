<?php
/**
 * Leaves nothing behind.
 *
 * @package tldr-article
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		delete_blog_option( $site, 'tldr_article' );
	}
} else {
	delete_option( 'tldr_article' );
}
