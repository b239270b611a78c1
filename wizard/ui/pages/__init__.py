"""One file a page; a page is made anew whenever it is shown, what was typed lives in the flow."""
