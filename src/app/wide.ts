/** From this size on, list and map stand side by side and the map is loaded with the page; hall.css says the same. */
export const WIDE = '(min-width: 40em) and (min-height: 30em)';
