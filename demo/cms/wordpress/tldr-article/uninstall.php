<?php
/**
 * Leaves nothing behind.
 *
 * @package tldr-article
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'tldr_article' );
