<?php
// Installs WordPress into its database, which nothing else can be done without.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Lane', 'admin', 'admin@example.org', true, '', 'a password for tests' );
