<?php
/**
 * The page under Settings.
 *
 * @package tldr-article
 */

namespace TldrArticle;

defined( 'ABSPATH' ) || exit;

const PAGE = 'tldr-article';

/** Has WordPress keep the options, and check who sends them. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'main', '', '__return_null', PAGE );
	foreach ( fields() as $name => $field ) {
		$is_group = 'post_types' === $name;
		add_settings_field(
			$name,
			esc_html( $field['label'] ),
			__NAMESPACE__ . '\print_field',
			PAGE,
			'main',
			array( 'name' => $name ) + ( $is_group ? array() : array( 'label_for' => "tldr-article-$name" ) )
		);
	}
}

/** Adds the page to the menu. */
function add_page(): void {
	add_options_page(
		__( 'TL;DR Article', 'tldr-article' ),
		__( 'TL;DR Article', 'tldr-article' ),
		'manage_options',
		PAGE,
		__NAMESPACE__ . '\print_page'
	);
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param array $links The plugin's links.
 */
function add_link( array $links ): array {
	$link = sprintf(
		'<a href="%s">%s</a>',
		esc_url( admin_url( 'options-general.php?page=' . PAGE ) ),
		esc_html__( 'Settings', 'tldr-article' )
	);
	return array_merge( array( 'settings' => $link ), $links );
}

/** What can be set, in the order of the page. */
function fields(): array {
	return array(
		'toggles'    => array(
			'label'   => __( 'Where to offer it', 'tldr-article' ),
			'choices' => array(
				'both'  => __( 'Above and below the post', 'tldr-article' ),
				'start' => __( 'Above the post', 'tldr-article' ),
				'end'   => __( 'Below the post', 'tldr-article' ),
			),
		),
		'length'     => array(
			'label'   => __( 'Length', 'tldr-article' ),
			'choices' => array(
				'medium' => __( 'Medium', 'tldr-article' ),
				'short'  => __( 'Short', 'tldr-article' ),
				'long'   => __( 'Long', 'tldr-article' ),
			),
		),
		'type'       => array(
			'label'   => __( 'Form', 'tldr-article' ),
			'choices' => array(
				'key-points' => __( 'A list of points', 'tldr-article' ),
				'tldr'       => __( 'A paragraph', 'tldr-article' ),
			),
		),
		'engine'     => array(
			'label'   => __( 'Who summarises', 'tldr-article' ),
			'choices' => array(
				'extractive' => __( 'The post’s own sentences are picked', 'tldr-article' ),
				'auto'       => __( 'The reader’s browser writes, where it has an AI of its own ready', 'tldr-article' ),
			),
		),
		'min_words'  => array(
			'label' => __( 'Words that a post must have', 'tldr-article' ),
			'type'  => 'number',
		),
		'post_types' => array( 'label' => __( 'On', 'tldr-article' ) ),
		'links'      => array(
			'label' => __( 'Link the previous and the next post', 'tldr-article' ),
			'type'  => 'checkbox',
		),
		'article'    => array(
			'label' => __( 'CSS selector of the post’s text', 'tldr-article' ),
			'help'  => __( 'Only if the offer does not appear, or at the wrong place. For example: .entry-content', 'tldr-article' ),
			'type'  => 'text',
		),
		'accent'     => array(
			'label' => __( 'Colour of what can be pressed', 'tldr-article' ),
			'help'  => __( 'For example #005fb8. Empty: the colour of the theme’s links.', 'tldr-article' ),
			'type'  => 'text',
		),
	);
}

/**
 * Prints what sets an option.
 *
 * @param array $arguments Its name.
 */
function print_field( array $arguments ): void {
	$name  = $arguments['name'];
	$field = fields()[ $name ];
	$value = options()[ $name ];
	$id    = "tldr-article-$name";
	$input = OPTION . "[$name]";
	if ( 'post_types' === $name ) {
		print_post_types( $input, $value );
	} elseif ( isset( $field['choices'] ) ) {
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $input ) );
		foreach ( $field['choices'] as $choice => $words ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $choice, $value, false ), esc_html( $words ) );
		}
		echo '</select>';
	} elseif ( 'checkbox' === $field['type'] ) {
		printf( '<input id="%s" name="%s" type="checkbox" value="1"%s>', esc_attr( $id ), esc_attr( $input ), checked( $value, true, false ) );
	} elseif ( 'number' === $field['type'] ) {
		printf( '<input id="%s" name="%s" type="number" min="0" value="%s" class="small-text">', esc_attr( $id ), esc_attr( $input ), esc_attr( $value ) );
	} else {
		printf( '<input id="%s" name="%s" type="text" value="%s" class="regular-text code" aria-describedby="%s-help">', esc_attr( $id ), esc_attr( $input ), esc_attr( $value ), esc_attr( $id ) );
	}
	if ( isset( $field['help'] ) ) {
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
	}
}

/**
 * Prints a box to tick for each kind of content.
 *
 * @param string $input  The name of the boxes.
 * @param array  $chosen Those that are ticked.
 */
function print_post_types( string $input, array $chosen ): void {
	printf( '<fieldset><legend class="screen-reader-text">%s</legend><input type="hidden" name="%s[]" value="">', esc_html__( 'On', 'tldr-article' ), esc_attr( $input ) );
	foreach ( post_types() as $type => $object ) {
		printf(
			'<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>',
			esc_attr( $input ),
			esc_attr( $type ),
			checked( in_array( $type, $chosen, true ), true, false ),
			esc_html( $object->labels->name )
		);
	}
	echo '</fieldset>';
}

/** Prints the page. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form method="post" action="options.php">', esc_html( get_admin_page_title() ) );
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
