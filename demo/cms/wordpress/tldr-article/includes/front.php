<?php
/**
 * What readers get.
 *
 * @package tldr-article
 */

namespace TldrArticle;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'tldr-article-auto';

/** True on the page of one article, but for forms of it that allow no scripts. */
function is_offered(): bool {
	$types = options()['post_types'];
	if ( array() === $types || ! is_singular( $types ) || is_front_page() || is_embed() || is_feed() || post_password_required() ) {
		return false;
	}
	$is_amp = function_exists( 'amp_is_request' ) && amp_is_request();
	/**
	 * Whether readers of this page are offered a summary.
	 *
	 * @param bool $is_offered True on single posts of the types that were chosen.
	 */
	return (bool) apply_filters( 'tldr_article_is_offered', ! $is_amp );
}

/** Adds the script to the page. */
function enqueue(): void {
	if ( ! is_offered() ) {
		return;
	}
	wp_enqueue_script( HANDLE, plugins_url( 'cdn/auto.min.js', PLUGIN_FILE ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the parts beside it have none either.
	$accent = options()['accent'];
	if ( '' !== $accent ) {
		wp_register_style( HANDLE, false, array(), '1' );
		wp_enqueue_style( HANDLE );
		wp_add_inline_style( HANDLE, "tldr-article { --tldr-accent: $accent; }" );
	}
}

/**
 * The script is a module, which WordPress before 6.5 knows nothing of, and is told what to do by its attributes.
 *
 * @param string $tag    The tag that WordPress has made.
 * @param string $handle The script's name.
 */
function add_attributes( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = ' type="module"';
	foreach ( attributes() as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	$bare = preg_replace( '/\stype=([\'"]).*?\1/', '', $tag );
	return preg_replace( '/<script\b/', '<script' . str_replace( array( '\\', '$' ), array( '\\\\', '\\$' ), $attributes ), $bare, 1 );
}

/** What differs from the element's own defaults. */
function attributes(): array {
	$options    = options();
	$attributes = array();
	foreach ( CHOICES as $name => $values ) {
		if ( $options[ $name ] !== $values[0] ) {
			$attributes[ $name ] = $options[ $name ];
		}
	}
	if ( 120 !== $options['min_words'] ) {
		$attributes['min-words'] = (string) $options['min_words'];
	}
	if ( '' !== $options['article'] ) {
		$attributes['article'] = $options['article'];
	}
	if ( ! $options['links'] ) {
		$attributes['links'] = 'none';
		return $attributes;
	}
	return $attributes + neighbours();
}

/** The neighbouring posts, for themes without links to them. No <link rel="next">: browsers would fetch that post. */
function neighbours(): array {
	$attributes = array();
	foreach ( array( 'prev' => true, 'next' => false ) as $direction => $is_previous ) {
		$post = get_adjacent_post( false, '', $is_previous );
		if ( $post instanceof \WP_Post ) {
			$attributes[ "$direction-href" ]  = get_permalink( $post );
			$attributes[ "$direction-title" ] = wp_strip_all_tags( get_the_title( $post ) );
		}
	}
	return $attributes;
}
