/** The same page in a language. */
export interface LanguageLink {
	/** BCP 47 tag. */
	language: string;
	/** What the language calls itself. */
	name: string;
	href: string;
}

/** Where the links of a story's pages lead. */
export interface Links {
	/** The list of stories. */
	home: string;
	/** The story's own page, without a slash at its end; its stage, notes and handout are below it. */
	story: string;
	help: string;
	/** Who made the map's data. */
	credits: string;
	/** The pages about the story as a whole. */
	pages: readonly { href: string; label: string }[];
	/** The page itself in each language of the story. */
	languages: readonly LanguageLink[];
}
