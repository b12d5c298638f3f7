<?php
// Makes a site: its theme, the posts of a JSON file, the plugin. Prints the posts' addresses as JSON.
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
// Not sooner: loading leaves no variable as it was.
list( , , $theme, $permalinks, $posts ) = $argv;
update_option( 'permalink_structure', $permalinks );
switch_theme( $theme );
if ( wp_get_theme()->errors() || get_stylesheet() !== $theme ) {
	fwrite( STDERR, "The theme $theme is not there" );
	exit( 1 );
}
wp_delete_post( 1, true );
$addresses = array();
foreach ( json_decode( file_get_contents( $posts ), true ) as $post ) {
	$id = wp_insert_post(
		array(
			'post_title'   => $post['title'],
			'post_name'    => $post['slug'],
			'post_content' => $post['content'],
			'post_date'    => $post['date'] . ' 12:00:00',
			'post_status'  => 'publish',
			'post_author'  => 1,
		)
	);
	$addresses[ $post['slug'] ] = $permalinks ? home_url( '/' . $post['slug'] . '/' ) : home_url( '/?p=' . $id );
}
$failed = activate_plugin( 'tldr-article/tldr-article.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
echo "\n" . wp_json_encode( $addresses );
