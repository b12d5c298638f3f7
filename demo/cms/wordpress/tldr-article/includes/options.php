<?php
/**
 * What the owner of the site has chosen.
 *
 * @package tldr-article
 */

namespace TldrArticle;

defined( 'ABSPATH' ) || exit;

/** What can be chosen of each; the first is the default. */
const CHOICES = array(
	'toggles' => array( 'both', 'start', 'end' ),
	'length'  => array( 'medium', 'short', 'long' ),
	'type'    => array( 'key-points', 'tldr' ),
	'engine'  => array( 'extractive', 'auto' ),
);

/** All options, those that were never chosen at their defaults. */
function options(): array {
	$stored = get_option( OPTION );
	return sanitize( is_array( $stored ) ? $stored : array( 'links' => true ) );
}

/**
 * Makes options of anything that was sent.
 *
 * @param mixed $given What the form sent, or what the database holds.
 */
function sanitize( $given ): array {
	$given   = is_array( $given ) ? $given : array();
	$options = array();
	foreach ( CHOICES as $name => $values ) {
		$value            = $given[ $name ] ?? null;
		$options[ $name ] = in_array( $value, $values, true ) ? $value : $values[0];
	}
	$min_words            = $given['min_words'] ?? 120;
	$options['min_words'] = is_numeric( $min_words ) ? max( 0, (int) $min_words ) : 120;
	$options['links']     = ! empty( $given['links'] );
	$options['article']   = is_string( $given['article'] ?? null ) ? sanitize_text_field( $given['article'] ) : '';
	$accent               = is_string( $given['accent'] ?? null ) ? sanitize_hex_color( trim( $given['accent'] ) ) : '';
	$options['accent']    = $accent ? $accent : '';
	$known                = array_keys( post_types() );
	$asked                = isset( $given['post_types'] ) && is_array( $given['post_types'] ) ? $given['post_types'] : array( 'post' );
	$options['post_types'] = array_values( array_intersect( $known, array_filter( $asked, 'is_string' ) ) );
	return $options;
}

/** What the site publishes, by name. */
function post_types(): array {
	$types = get_post_types( array( 'public' => true ), 'objects' );
	unset( $types['attachment'] );
	return $types;
}
