/** Where the files are that a told story is shown with. */
export interface Origin {
	/** Address of the folder that holds the basemap, with a slash at its end. */
	basemap: string;
	/** Address of the GeoJSON that the story adds to the map, gzipped or not; `null` where it adds none. */
	ground: string | null;
}
