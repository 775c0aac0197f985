/** How a page that shows a story keeps its address, and how it is left. */
export interface PageHistory {
	/** The address as it stands. */
	read(): { search: string; hash: string };
	/** Adds an entry; the lone `?` is the page without a query, as for `replace`. */
	push(address: string): void;
	/** Writes the entry that is open anew. */
	replace(address: string): void;
	/** Goes to another page of the site. */
	visit(href: string): void;
	/** Whether another page is on its way, whose address is not this one's to read. */
	isLeaving(): boolean;
}
